import type { Policy } from '../../facts/combine.js';
import { type Fact, type FactChange, isRelationshipFact } from '../../facts/fact.js';
import { idsNeededBy } from '../../facts/named-ids.js';
import { presentIds } from '../../facts/present-ids.js';
import { purgedAmong } from '../../facts/tombstone.js';
import { writeFacts } from '../../facts/write-facts.js';
import type { QueryRunner } from '../../store/store.js';
import { type Followed, followMerges } from './follow-merges.js';
import type { IdSet } from './id-set.js';
import { anyHistory, retractedFacts } from './import.queries.js';
import type { ReadFact } from './item.js';
import { partitionReady } from './partition-ready.js';
import { type Plan, planFacts, type Stated, type Written } from './plan-facts.js';
import { recordHistory } from './record-history.js';

export interface ApplyOptions {
  readonly policy: Policy;
  /** True to only find out what would be written. */
  readonly dryRun: boolean;
  /** True to restore retracted facts. */
  readonly restoresRetracted: boolean;
  /** The reason recorded in history. */
  readonly reason: string;
  /** In a dry run, the entities that would have been written so far. */
  readonly wouldExist: IdSet;
}

/** A fact that names entities that do not exist yet. */
export interface Waiting {
  readonly read: ReadFact;
  readonly missing: readonly string[];
}

/** The outcome of a batch. */
export interface AppliedBatch {
  readonly written: Written;
  /** The number of facts that are now in the graph, written or unchanged. */
  readonly count: number;
  readonly entityIds: readonly string[];
  readonly waiting: readonly Waiting[];
  /** The facts that had been retracted, whether excluded or restored. */
  readonly retracted: readonly string[];
  readonly differences: readonly string[];
}

/** The ids of a batch: a fact that a merge moved may have been purged or retracted under either. */
function* idsOf(batch: readonly Followed[]): Generator<string> {
  for (const { read, fact } of batch) {
    yield read.fact.id;
    if (fact.id !== read.fact.id) yield fact.id;
  }
}

/** Excludes purged facts, whatever the options: nothing brings them back. */
async function withoutPurged(runner: QueryRunner, batch: readonly Followed[]) {
  const purged = await purgedAmong(runner, idsOf(batch));
  if (purged.size === 0) return { batch, differences: [] };
  return {
    batch: batch.filter(({ read, fact }) => !purged.has(read.fact.id) && !purged.has(fact.id)),
    differences: [...purged].map((id) => `${id}: was purged; kept out`),
  };
}

/** Excludes retracted facts unless they are to be restored: a file does not know why they were retracted. */
async function withoutRetracted(runner: QueryRunner, batch: readonly Followed[], { restoresRetracted }: ApplyOptions) {
  const [any] = await runner.run(anyHistory, {});
  const rows = any === undefined ? [] : await runner.run(retractedFacts, { ids: [...new Set(idsOf(batch))] });
  const retracted = rows.map(({ id }) => id);
  if (retracted.length === 0 || restoresRetracted) return { batch, retracted, differences: [] };
  const out = new Set(retracted);
  return {
    batch: batch.filter(({ read, fact }) => !out.has(read.fact.id) && !out.has(fact.id)),
    retracted,
    differences: rows.map(({ id, version }) => `${id}: was retracted, which is its version ${version}; kept out`),
  };
}

/** Orders sources before other entities before relationships, so that one pass finds most facts ready. */
function rankOf({ fact }: Followed): number {
  if (isRelationshipFact(fact)) return 2;
  return fact.type === 'Source' ? 0 : 1;
}

/** Separates the facts that can be written from those that name missing entities. */
async function partition(runner: QueryRunner, batch: readonly Followed[], wouldExist: IdSet) {
  const needing = batch.map((followed) => ({ followed, needed: idsNeededBy(followed.fact) }));
  const present = await presentIds(
    runner,
    needing.flatMap(({ needed }) => needed),
  );
  const exists = (id: string) => present.has(id) || wouldExist.has(id);
  return partitionReady(
    needing.sort((left, right) => rankOf(left.followed) - rankOf(right.followed)),
    ({ needed }) => needed.filter((id) => !exists(id)),
    ({ followed: { fact } }) => {
      if (!isRelationshipFact(fact)) present.add(fact.id);
    },
  );
}

/** Orders statements about a fact itself before those about entities merged into it. */
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

/** The facts to be written: new ones and changed ones. */
function changesOf({ entities, relationships }: Written): FactChange[] {
  return [entities, relationships].flatMap(({ added, changed }: Plan<Fact>) => [
    ...added.map((after) => ({ before: undefined, after })),
    ...changed,
  ]);
}

/** Writes the facts of a batch whose named entities exist. All decisions are based on reads by the same runner. */
export async function applyBatch(
  runner: QueryRunner,
  read: readonly ReadFact[],
  options: ApplyOptions,
): Promise<AppliedBatch> {
  const present = await withoutPurged(runner, await followMerges(runner, read));
  const { batch, retracted, differences } = await withoutRetracted(runner, present.batch, options);
  const { ready, waiting } = await partition(runner, batch, options.wouldExist);
  const stated = statedBy(
    ready.map(({ followed }) => followed),
    options.policy,
  );
  const restored: ReadonlySet<string> = new Set(options.restoresRetracted ? retracted : []);
  const written = await planFacts(runner, stated);
  if (!options.dryRun) {
    await writeFacts(runner, changesOf(written));
    await recordHistory(runner, written, { restored, reason: options.reason });
  }
  return {
    written,
    count: ready.length,
    entityIds: ready.flatMap(({ followed: { fact } }) => (isRelationshipFact(fact) ? [] : [fact.id])),
    waiting: waiting.map(({ item, missing }) => ({ read: item.followed.read, missing })),
    retracted,
    differences: [
      ...present.differences,
      ...differences,
      ...written.entities.differences,
      ...written.relationships.differences,
    ],
  };
}
