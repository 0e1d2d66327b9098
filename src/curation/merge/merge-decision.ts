import type { Fact } from '../../facts/fact.js';
import type { MergeStep } from '../../facts/identity/merger.js';
import type { ChangeAction } from '../../history/change.js';
import type { Decision } from '../mutation.js';

/** What history calls what becomes of a fact; `gone` and `made` what it calls that of one that leaves or comes. */
export function decisionOf(
  { before, after }: MergeStep,
  { gone, made }: Readonly<Record<'gone' | 'made', ChangeAction>>,
): Decision {
  if (before === undefined) return { action: made, before, after };
  if (after === undefined) return { action: gone, before, after };
  return { action: before.id === after.id ? 'CORRECTED' : 'MOVED', before, after };
}

/** What steps leave of facts or, of those that go, what they were. */
export function factsOf(steps: readonly MergeStep[]): Fact[] {
  return steps.flatMap(({ before, after }) => after ?? before ?? []);
}
