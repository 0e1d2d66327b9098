import type { Fact } from '../../facts/fact.js';
import type { MergeStep } from '../../facts/identity/merger.js';
import type { ChangeAction } from '../../history/change.js';
import type { Decision } from '../mutation.js';

/** The decision for a step; `gone` and `made` are its actions in history if the fact disappears or appears. */
export function decisionOf(
  { before, after }: MergeStep,
  { gone, made }: Readonly<Record<'gone' | 'made', ChangeAction>>,
): Decision {
  if (before === undefined) return { action: made, before, after };
  if (after === undefined) return { action: gone, before, after };
  return { action: before.id === after.id ? 'CORRECTED' : 'MOVED', before, after };
}

/** The facts after the steps or, for those that disappear, before them. */
export function factsOf(steps: readonly MergeStep[]): Fact[] {
  return steps.flatMap(({ before, after }) => after ?? before ?? []);
}
