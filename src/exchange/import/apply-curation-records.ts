import { isDeepStrictEqual } from 'node:util';
import type { StoredJudgement } from '../../facts/identity/judgement.js';
import { judgementsByIds, writeJudgements } from '../../facts/identity/judgement.queries.js';
import { mergersByIds, writeMergers } from '../../facts/identity/merge.queries.js';
import type { StoredMerger } from '../../facts/identity/merger.js';
import { survivorsOf } from '../../facts/identity/survivors.js';
import { presentIds } from '../../facts/present-ids.js';
import { sourceIdsOf } from '../../model/evidence-reference.js';
import type { QueryRunner } from '../../store/store.js';
import type { ApplyOptions } from './apply-batch.js';
import type { IdSet } from './id-set.js';
import { retractedFacts } from './import.queries.js';
import type { Tally } from './import-report.js';
import type { ReadCurationRecord } from './item.js';
import { partitionReady } from './partition-ready.js';
import { withoutPurgedRecords } from './purged-records.js';
import { recordRestored } from './record-restored.js';

/** A curation record that names entities that do not exist yet. */
export interface WaitingCurationRecord {
  readonly read: ReadCurationRecord;
  readonly missing: readonly string[];
}

/** The outcome of a batch of curation records. */
export interface AppliedCurationRecords extends Tally {
  readonly mergedIds: readonly string[];
  readonly waiting: readonly WaitingCurationRecord[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly differences: readonly string[];
}

export interface CurationRecordOptions extends ApplyOptions {
  /** In a dry run, the entities that would have been merged so far. */
  readonly wouldBeMerged: IdSet;
}

function recordOf({ record }: ReadCurationRecord): StoredMerger | StoredJudgement {
  return record.kind === 'merge' ? record.merger : record.judgement;
}

export function idOf(read: ReadCurationRecord): string {
  return recordOf(read).id;
}

/** The entities that a record is about, which must exist or have been merged. */
function subjectsOf({ record }: ReadCurationRecord): string[] {
  return record.kind === 'merge' ? [record.merger.intoId] : [record.judgement.oneId, record.judgement.otherId];
}

function sourcesOf(read: ReadCurationRecord): string[] {
  return sourceIdsOf(recordOf(read).evidence);
}

/** The state of the named entities and of the records in the graph. */
interface GraphState {
  readonly present: ReadonlySet<string>;
  readonly survivors: ReadonlyMap<string, string>;
  readonly retracted: ReadonlyMap<string, number>;
}

async function readGraphState(runner: QueryRunner, read: readonly ReadCurationRecord[]): Promise<GraphState> {
  const subjects = read.flatMap(subjectsOf);
  const retracted = await runner.run(retractedFacts, { ids: read.map(idOf) });
  return {
    present: await presentIds(runner, [...subjects, ...read.flatMap(sourcesOf), ...read.map(idOf)]),
    survivors: await survivorsOf(runner, subjects),
    retracted: new Map(retracted.map(({ id, version }) => [id, version])),
  };
}

/** Why a record contradicts the graph, whatever else is in the file. */
function problemOf(
  { record }: ReadCurationRecord,
  { present, survivors }: GraphState,
  { wouldExist }: CurationRecordOptions,
): string | undefined {
  if (record.kind === 'merge') {
    const { id } = record.merger;
    if (!present.has(id) && !wouldExist.has(id)) return undefined;
    return `${id} is in the graph, and so not merged: use the mutation merge, or an empty graph`;
  }
  const { oneId, otherId } = record.judgement;
  const [one, other] = [oneId, otherId].map((id) => survivors.get(id) ?? id);
  return one === other ? `${oneId} and ${otherId} are one, ${one}: the merge was to be split first` : undefined;
}

/** Separates records whose entities exist from others. A merge may depend on another merge of the file. */
function partition(
  read: readonly ReadCurationRecord[],
  { present, survivors }: GraphState,
  { wouldExist, wouldBeMerged }: CurationRecordOptions,
) {
  const merged = new Set(survivors.keys());
  const exists = (id: string) => present.has(id) || wouldExist.has(id);
  const existsOrMerged = (id: string) => exists(id) || merged.has(id) || wouldBeMerged.has(id);
  const missingOf = (one: ReadCurationRecord) => [
    ...subjectsOf(one).filter((id) => !existsOrMerged(id)),
    ...sourcesOf(one).filter((id) => !exists(id)),
  ];
  return partitionReady(read, missingOf, ({ record }) => {
    if (record.kind === 'merge') merged.add(record.merger.id);
  });
}

async function readStored(runner: QueryRunner, ids: string[]): Promise<Map<string, object>> {
  const mergers = await runner.run(mergersByIds, { ids });
  const judgements = await runner.run(judgementsByIds, { ids });
  const all = [...mergers.map(({ merger }) => merger), ...judgements.map(({ judgement }) => judgement)];
  return new Map(all.map((record) => [record.id, record]));
}

async function write(
  runner: QueryRunner,
  written: readonly ReadCurationRecord[],
  { retracted }: GraphState,
  reason: string,
) {
  const mergers = written.flatMap(({ record }) => (record.kind === 'merge' ? [record.merger] : []));
  const judgements = written.flatMap(({ record }) => (record.kind === 'judgement' ? [record.judgement] : []));
  if (mergers.length > 0) await runner.run(writeMergers, { mergers });
  if (judgements.length > 0) await runner.run(writeJudgements, { judgements });
  const restored = judgements.filter(({ id }) => retracted.has(id));
  await recordRestored(runner, restored, retracted, reason);
}

/** Writes the records whose entities exist. All decisions are based on reads by the same runner. */
export async function applyCurationRecords(
  runner: QueryRunner,
  given: readonly ReadCurationRecord[],
  options: CurationRecordOptions,
): Promise<AppliedCurationRecords> {
  const { kept: read, differences: purged } = await withoutPurgedRecords(runner, given);
  const state = await readGraphState(runner, read);
  const isExcluded = (one: ReadCurationRecord) => state.retracted.has(idOf(one)) && !options.restoresRetracted;
  const differences = read.filter(isExcluded).map((one) => {
    const id = idOf(one);
    return `${id}: was retracted, which is its version ${state.retracted.get(id)}; kept out`;
  });
  const included = read.filter((one) => !isExcluded(one));
  const judged = included.map((one) => ({ one, problem: problemOf(one, state, options) }));
  const problems = judged.flatMap(({ one, problem }) => {
    return problem === undefined ? [] : [{ line: one.line, message: `${problem}.` }];
  });
  const possible = judged.flatMap(({ one, problem }) => (problem === undefined ? [one] : []));
  const { ready, waiting } = partition(possible, state, options);
  const stored = await readStored(runner, ready.map(idOf));
  const added = ready.filter((one) => !stored.has(idOf(one)));
  const changed = ready.filter((one) => {
    const before = stored.get(idOf(one));
    return before !== undefined && options.policy === 'replace' && !isDeepStrictEqual(before, recordOf(one));
  });
  if (!options.dryRun) await write(runner, [...added, ...changed], state, options.reason);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: ready.length - added.length - changed.length,
    mergedIds: ready.flatMap(({ record }) => (record.kind === 'merge' ? [record.merger.id] : [])),
    waiting: waiting.map(({ item, missing }) => ({ read: item, missing })),
    problems,
    differences: [...purged, ...differences],
  };
}
