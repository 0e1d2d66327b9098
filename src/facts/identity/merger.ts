import { z } from 'zod';
import type { Fact, FactChange } from '../fact.js';
import { nativeObject, parseNativeFact } from '../native-fact.js';

/** What a merge did to one fact. */
export type MergeStep = FactChange;

/** The merge of an entity into another: by whom, when and why. */
const made = {
  /** The id of the merged entity, which identifies the merge too: an entity is merged only once. */
  id: z.string(),
  intoId: z.string(),
  /** Sorts merges in the order in which they were made. */
  key: z.string(),
  at: z.string(),
  byKind: z.string(),
  byId: z.string(),
  /** Empty if left out. */
  reason: z.string(),
  evidence: z.array(z.string()),
};
export const madeMerger = z.object(made);
export type MadeMerger = z.output<typeof madeMerger>;

/** A stored merge, with all that is needed to resolve its old id and to undo it. */
export const storedMerger = z.object({
  ...made,
  /** The ids of all facts that it changed, before and after. */
  factIds: z.array(z.string()),
  /** Its steps as JSON, as no store holds maps. */
  steps: z.string(),
});
export type StoredMerger = z.output<typeof storedMerger>;

const steps = z.array(z.tuple([z.unknown(), z.unknown()]));

function readFact(value: unknown): Fact | undefined {
  if (value === null) return undefined;
  const fact = parseNativeFact(value);
  if (typeof fact === 'string') throw new TypeError(`A merge keeps what is no fact: ${fact}`);
  return fact;
}

/**
 * The steps of a merge.
 * @throws {TypeError} if they were not written by this program.
 */
export function stepsOf({ steps: text }: Pick<StoredMerger, 'steps'>): MergeStep[] {
  return steps.parse(JSON.parse(text)).map(([before, after]) => ({ before: readFact(before), after: readFact(after) }));
}

export function textOfSteps(made: readonly MergeStep[]): string {
  return JSON.stringify(
    made.map(({ before, after }) => [before, after].map((fact) => (fact ? nativeObject(fact) : null))),
  );
}

/** The ids of all facts in the steps, without duplicates. */
export function factIdsOf(made: readonly MergeStep[]): string[] {
  return [...new Set(made.flatMap(({ before, after }) => [before, after].flatMap((fact) => fact?.id ?? [])))];
}

/** The new ids of moved relationships by their old ids. */
export function movesIn(made: readonly MergeStep[]): Map<string, string> {
  const moved = made.flatMap(({ before, after }) => {
    return before && after && before.id !== after.id ? [[before.id, after.id] as const] : [];
  });
  return new Map(moved);
}

export function movesOf(merger: Pick<StoredMerger, 'steps'>): Map<string, string> {
  return movesIn(stepsOf(merger));
}
