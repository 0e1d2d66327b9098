import { isDeepStrictEqual } from 'node:util';
import { type Fact, isRelationshipFact } from '../../facts/fact.js';
import { type MergeStep, movesIn, type StoredMerger, stepsOf } from '../../facts/identity/merger.js';
import { keyOf, rehomed, renamedReferences } from '../../facts/identity/rename.js';

function contentOf({ properties, evidence }: Fact): Readonly<Record<string, unknown>> {
  return { ...properties, evidence };
}

/** True if a fact has its state from before a merge in anything that the merge changed. */
function isFromBefore(fact: Fact, { before, after }: MergeStep): boolean {
  if (before === undefined || after?.id !== before.id) return before !== undefined;
  const [was, became, is] = [before, after, fact].map(contentOf);
  const names = new Set([was, became].flatMap((said) => Object.keys(said ?? {})));
  return [...names].some(
    (name) => !isDeepStrictEqual(was?.[name], became?.[name]) && isDeepStrictEqual(is?.[name], was?.[name]),
  );
}

/** A merge with its steps indexed by fact. */
export class IndexedMerge {
  readonly #moves: ReadonlyMap<string, string>;
  readonly #steps: ReadonlyMap<string, MergeStep>;

  constructor(private readonly merger: StoredMerger) {
    const steps = stepsOf(merger);
    this.#moves = movesIn(steps);
    this.#steps = new Map(steps.flatMap((step) => (step.before ? [[step.before.id, step] as const] : [])));
  }

  /** Sorts merges in the order they were made. */
  get key(): string {
    return this.merger.key;
  }

  /** The stored fact from before the merge, if the given fact has that state. */
  before(fact: Fact): Fact | undefined {
    const step = this.#steps.get(fact.id);
    return step !== undefined && isFromBefore(fact, step) ? step.before : undefined;
  }

  /** Redirects a fact to the survivor, with the id that the merge gave it or would have given a new one. */
  redirect(fact: Fact): Fact {
    const { id, intoId } = this.merger;
    const renaming = { from: id, to: intoId };
    if (!isRelationshipFact(fact))
      return { ...renamedReferences(fact, renaming), id: fact.id === id ? intoId : fact.id };
    const moved = rehomed(fact, renaming);
    if (moved.fromId === fact.fromId && moved.toId === fact.toId) return moved;
    return { ...moved, id: this.#moves.get(fact.id) ?? `${moved.id}/${keyOf(id)}` };
  }
}
