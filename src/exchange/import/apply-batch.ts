import type { Policy } from '../../facts/combine.js';
import { type Fact, type FactChange, isRelationshipFact } from '../../facts/fact.js';
import { idsNeededBy } from '../../facts/named-ids.js';
import { presentIds } from '../../facts/present-ids.js';
import { writeFacts } from '../../facts/write-facts.js';
import type { QueryRunner } from '../../store/store.js';
import { type Followed, followMerges } from './follow-merges.js';
import type { IdSet } from './id-set.js';
import { retractedFacts } from './import.queries.js';
import type { ReadFact } from './item.js';
import { partReady } from './part-ready.js';
import { type Plan, planFacts, type Stated, type Written } from './plan-facts.js';
import { recordHistory } from './record-history.js';

export interface ApplyOptions {
  readonly policy: Policy;
  /** True to find out what would be written, and write nothing. */
  readonly dryRun: boolean;
  /** True to state again what was retracted. */
  readonly restoresRetracted: boolean;
  /** Why facts are changed, for their history. */
  readonly reason: string;
  /** The entities that a dry run has found it would write. */
  readonly wouldBe: IdSet;
}

/** A fact that names what is not there yet. */
export interface Waiting {
  readonly read: ReadFact;
  readonly missing: readonly string[];
}

/** What became of a batch. */
export interface AppliedBatch {
  readonly written: Written;
  /** How many facts were settled: written, or found as they are. */
  readonly count: number;
  readonly entityIds: readonly string[];
  readonly waiting: readonly Waiting[];
  /** Facts that were retracted, be they kept out or stated again. */
  readonly retracted: readonly string[];
  readonly differences: readonly string[];
}

/** Leaves out what was retracted, unless it is to be stated again: a file knows nothing of why that was done. */
async function withoutRetracted(runner: QueryRunner, batch: readonly Followed[], { restoresRetracted }: ApplyOptions) {
  // What a merge moved may have been retracted under either id.
  const ids = new Set(batch.flatMap(({ read, fact }) => [read.fact.id, fact.id]));
  const rows = await runner.run(retractedFacts, { ids: [...ids] });
  const retracted = rows.map(({ id }) => id);
  if (retracted.length === 0 || restoresRetracted) return { batch, retracted, differences: [] };
  const out = new Set(retracted);
  return {
    batch: batch.filter(({ read, fact }) => !out.has(read.fact.id) && !out.has(fact.id)),
    retracted,
    differences: rows.map(({ id, version }) => `${id}: was retracted, which is its version ${version}; kept out`),
  };
}

/** Sources first, then the other entities, then relationships: so that one look at a batch settles most of it. */
function rankOf({ fact }: Followed): number {
  if (isRelationshipFact(fact)) return 2;
  return fact.type === 'Source' ? 0 : 1;
}

/** Parts the facts that can be written from those that name what is not there yet. */
async function part(runner: QueryRunner, batch: readonly Followed[], wouldBe: IdSet) {
  const present = await presentIds(
    runner,
    batch.flatMap(({ fact }) => idsNeededBy(fact)),
  );
  const isThere = (id: string) => present.has(id) || wouldBe.has(id);
  return partReady(
    [...batch].sort((left, right) => rankOf(left) - rankOf(right)),
    ({ fact }) => idsNeededBy(fact).filter((id) => !isThere(id)),
    ({ fact }) => {
      if (!isRelationshipFact(fact)) present.add(fact.id);
    },
  );
}

/** What the file says itself of a fact comes before what it says of those that were merged into it. */
function statedBy(ready: readonly Followed[], policy: Policy): Stated[] {
  const isOfMerged = ({ read, fact }: Followed) => !isRelationshipFact(fact) && read.fact.id !== fact.id;
  return [...ready]
    .sort((left, right) => Number(isOfMerged(left)) - Number(isOfMerged(right)))
    .map((one) => ({
      fact: one.fact,
      said: one.said,
      policy: one.isMerged ? 'keep' : policy,
      isOfMerged: isOfMerged(one),
    }));
}

/** What is written of a batch: what is new, and what differs from what is there. */
function changesOf({ entities, relationships }: Written): FactChange[] {
  return [entities, relationships].flatMap(({ added, changed }: Plan<Fact>) => [
    ...added.map((after) => ({ before: undefined, after })),
    ...changed,
  ]);
}

/** Writes those facts of a batch of which all that they name is there; all that decides it is read by the same runner. */
export async function applyBatch(
  runner: QueryRunner,
  read: readonly ReadFact[],
  options: ApplyOptions,
): Promise<AppliedBatch> {
  const { batch, retracted, differences } = await withoutRetracted(runner, await followMerges(runner, read), options);
  const { ready, waiting } = await part(runner, batch, options.wouldBe);
  const stated = statedBy(ready, options.policy);
  const restored: ReadonlySet<string> = new Set(options.restoresRetracted ? retracted : []);
  const written = await planFacts(runner, stated);
  if (!options.dryRun) {
    await writeFacts(runner, changesOf(written));
    await recordHistory(runner, written, { restored, reason: options.reason });
  }
  return {
    written,
    count: ready.length,
    entityIds: ready.flatMap(({ fact }) => (isRelationshipFact(fact) ? [] : [fact.id])),
    waiting: waiting.map(({ item, missing }) => ({ read: item.read, missing })),
    retracted,
    differences: [...differences, ...written.entities.differences, ...written.relationships.differences],
  };
}
