import type { Deadline } from '../../../store/deadline.js';
import type { Reads } from '../../../store/reads-of.js';
import type { JudgementLoader } from '../../reading/judgement.loader.js';
import type { MergeLoader } from '../../reading/merge.loader.js';

/** What candidates are read with: that of a request, or of a transaction. */
export interface MatchContext {
  readonly store: Reads;
  readonly deadline: Deadline;
  readonly merges: MergeLoader;
  readonly judgements: JudgementLoader;
}
