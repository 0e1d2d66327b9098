import { checkFact, propertyTypeProblems } from '../../facts/check-fact.js';
import { reversalOf, without } from '../../facts/dates.js';
import type { Fact } from '../../facts/fact.js';
import type { ReversedDates } from './import-format.js';

/** A fact of a file after its checks. */
export interface CheckedFact {
  /** Undefined if the fact is rejected. */
  readonly fact: Fact | undefined;
  /** Why the fact is rejected, or what was left out. */
  readonly problems: readonly string[];
}

/** Checks a fact by itself, regardless of the rest of the file and of the graph. */
export function checkReadFact(read: Fact, reversedDates: ReversedDates): CheckedFact {
  const checked = checkFact(read);
  if ('problems' in checked) return { fact: undefined, problems: checked.problems };
  const { fact } = checked;
  const problems = propertyTypeProblems(fact);
  const reversal = reversedDates === 'accept' ? undefined : reversalOf(fact);
  if (reversal === undefined) return { fact: problems.length > 0 ? undefined : fact, problems };
  if (problems.length > 0 || reversedDates === 'refuse') {
    return { fact: undefined, problems: [reversal.message, ...problems] };
  }
  const { until, message } = reversal;
  return { fact: without(fact, [until]), problems: [`${message}; ${until} was left out`] };
}
