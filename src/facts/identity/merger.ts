import { z } from 'zod';
import type { Fact, FactChange } from '../fact.js';
import { nativeObject, parseNativeFact } from '../native-fact.js';

/** What a merge did to one fact. */
export type MergeStep = FactChange;

/** The merge of an entity into another: who made it, when and why. */
const made = {
  /** The id of the entity that was merged; that of the merge too, for an entity is merged into one other. */
  id: z.string(),
  intoId: z.string(),
  /** Sorts merges in the order they were made. */
  key: z.string(),
  at: z.string(),
  byKind: z.string(),
  byId: z.string(),
  /** Empty if none was given. */
  reason: z.string(),
  evidence: z.array(z.string()),
};
export const madeMerger = z.object(made);
export type MadeMerger = z.output<typeof madeMerger>;

/** A merge as it is stored: all that is needed to answer its old id, and to undo it. */
export const storedMerger = z.object({
  ...made,
  /** The ids of all facts it touched, as they were and as they became. */
  factIds: z.array(z.string()),
  /** What it did to each fact, as JSON: no store keeps maps. */
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
 * What a merge did to each fact.
 * @throws {TypeError} if it is not written as this program writes it.
 */
export function stepsOf({ steps: text }: Pick<StoredMerger, 'steps'>): MergeStep[] {
  return steps.parse(JSON.parse(text)).map(([before, after]) => ({ before: readFact(before), after: readFact(after) }));
}

export function textOfSteps(made: readonly MergeStep[]): string {
  return JSON.stringify(
    made.map(({ before, after }) => [before, after].map((fact) => (fact ? nativeObject(fact) : null))),
  );
}

/** The ids of the facts that steps touch, each once. */
export function factIdsOf(made: readonly MergeStep[]): string[] {
  return [...new Set(made.flatMap(({ before, after }) => [before, after].flatMap((fact) => fact?.id ?? [])))];
}

/** What became of the ids of relationships that steps moved. */
export function movesIn(made: readonly MergeStep[]): Map<string, string> {
  const moved = made.flatMap(({ before, after }) => {
    return before && after && before.id !== after.id ? [[before.id, after.id] as const] : [];
  });
  return new Map(moved);
}

/** The same of a merge. */
export function movesOf(merger: Pick<StoredMerger, 'steps'>): Map<string, string> {
  return movesIn(stepsOf(merger));
}
