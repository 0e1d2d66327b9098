import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../../facts/fact.js';
import type { MergeStep } from '../../facts/identity/merger.js';
import { type Renaming, renamedItem } from '../../facts/identity/rename.js';

type Values = Readonly<Record<string, unknown>>;

function includes(list: readonly unknown[], item: unknown): boolean {
  return list.some((other) => isDeepStrictEqual(other, item));
}

/** Undoes a merge in a list; items added or removed since stay so. */
function undoneList(
  before: readonly unknown[],
  after: readonly unknown[],
  current: readonly unknown[],
  became: (item: unknown) => unknown,
): unknown[] {
  const remaining = before.filter((item) => !includes(after, became(item)) || includes(current, became(item)));
  const added = current.filter((item) => !includes(after, item) && !includes(remaining, item));
  return [...remaining, ...added];
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : undefined;
}

/** Undoes a merge in a value, unless the value was changed since. */
function undoneValue(property: string, renaming: Renaming, before: unknown, after: unknown, current: unknown): unknown {
  if (isDeepStrictEqual(after, current)) return before;
  const lists = [before, after, current].map(listOf);
  const [first, second, third] = lists;
  if (first === undefined || second === undefined || third === undefined) return current;
  const list = undoneList(first, second, third, (item) => renamedItem(property, item, renaming));
  return list.length > 0 ? list : undefined;
}

/** Undoes a merge in properties, as far as they were not changed since. */
export function undoneProperties(renaming: Renaming, before: Values, after: Values, current: Values): Values {
  const names = new Set([before, after, current].flatMap(Object.keys));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = undoneValue(name, renaming, before[name], after[name], current[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function undoneEvidence(before: readonly string[], after: readonly string[], current: readonly string[]): string[] {
  return undoneList(before, after, current, (reference) => reference).map(String);
}

/** A fact that the merge made: undefined unless evidence was added since. */
function withoutMade(after: Fact, current: Fact): Fact | undefined {
  const evidence = current.evidence.filter((reference) => !after.evidence.includes(reference));
  return evidence.length > 0 ? { ...current, evidence } : undefined;
}

/**
 * Undoes a merge in a fact and preserves all later changes. Undefined if the fact disappears: the merge made it, or it
 * was retracted since.
 */
export function undoStep(
  { before, after }: MergeStep,
  current: Fact | undefined,
  renaming: Renaming,
): Fact | undefined {
  if (after === undefined) return before;
  if (current === undefined) return undefined;
  if (before === undefined) return withoutMade(after, current);
  const properties = undoneProperties(renaming, before.properties, after.properties, current.properties);
  const evidence = undoneEvidence(before.evidence, after.evidence, current.evidence);
  return { ...before, properties, evidence };
}
