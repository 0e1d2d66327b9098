import type { CertaintyReasonCode, OutsideCode } from '../certainty-reason.js';
import type { Templates } from './template.js';

/** What the sentences about certainty say. */
export interface ReasonStatements {
  /** Why something surely held, may have held or surely did not hold. */
  readonly because: Readonly<Record<CertaintyReasonCode, Templates>>;
  /** What would decide otherwise. Curators read it, so facts are named by their ids and properties as they are written. */
  readonly decides: Readonly<Record<OutsideCode, Templates>>;
}

/** The slots that these sentences may have. */
export const reasonSlots = [
  ...['since', 'until', 'on', 'first', 'end'].flatMap((name) => [name, `${name}.when`]),
  ...['attested', 'basis', 'fact'],
] as const;
