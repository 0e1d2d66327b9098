import type { CertaintyReasonCode, Reason } from '../../../model/certainty-reason.js';

const SHOWN = 'A source that shows it on a day of that time, in `attestedOn`';

type Decides = (fact: string, basis: string) => string;

/** What would decide otherwise, by the reason why a fact surely did not hold. */
const decides: Readonly<Partial<Record<CertaintyReasonCode, Decides>>> = {
  NOT_YET_BEGUN: () => 'A source that has it begin earlier: an earlier `since`.',
  ALREADY_ENDED: () => 'A source that has it end later: a later `until`.',
  STATED_ENDED: () => `${SHOWN} after the day of that source, or its \`until\`.`,
  SEAT_HELD_BY_ANOTHER: (_, basis) => `${SHOWN}; other dates of ${basis}; or more \`seats\` of the position.`,
  NOT_YET_BORN: (_, basis) => `${SHOWN}, or an earlier \`birthDate\` of ${basis}.`,
  AFTER_DEATH: (_, basis) => `${SHOWN}, or a later \`deathDate\` of ${basis}.`,
  BEFORE_FOUNDATION: (_, basis) => `${SHOWN}, or an earlier beginning of ${basis}.`,
  AFTER_DISSOLUTION: (_, basis) => `${SHOWN}, or a later end of ${basis}.`,
  OUTSIDE_PERIOD: (fact, basis) => `A \`since\` or \`until\` of ${fact} itself, or other dates of ${basis}.`,
};

export function wouldDecide({ code, basis }: Reason, factId: string): string {
  const decide = decides[code];
  if (decide === undefined) throw new TypeError(`${code} is no reason why a fact did not hold.`);
  return decide(factId, basis ?? factId);
}
