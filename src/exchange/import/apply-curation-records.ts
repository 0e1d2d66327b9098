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
import { partReady } from './part-ready.js';
import { recordRestored } from './record-restored.js';

/** A merge or a judgement that names what is not there yet. */
export interface WaitingCurationRecord {
  readonly read: ReadCurationRecord;
  readonly missing: readonly string[];
}

/** What became of some merges and judgements. */
export interface AppliedCurationRecords extends Tally {
  readonly mergedIds: readonly string[];
  readonly waiting: readonly WaitingCurationRecord[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly differences: readonly string[];
}

export interface CurationRecordOptions extends ApplyOptions {
  /** The entities that a dry run has found it would merge. */
  readonly wouldBeMerged: IdSet;
}

function recordOf({ kept }: ReadCurationRecord): StoredMerger | StoredJudgement {
  return kept.kind === 'merge' ? kept.merger : kept.judgement;
}

export function idOf(read: ReadCurationRecord): string {
  return recordOf(read).id;
}

/** The entities that a merge or a judgement is about, which must be there or have been merged. */
function subjectsOf({ kept }: ReadCurationRecord): string[] {
  return kept.kind === 'merge' ? [kept.merger.intoId] : [kept.judgement.oneId, kept.judgement.otherId];
}

function sourcesOf(read: ReadCurationRecord): string[] {
  return sourceIdsOf(recordOf(read).evidence);
}

/** What the graph has of what is named. */
interface Ground {
  readonly present: ReadonlySet<string>;
  readonly survivors: ReadonlyMap<string, string>;
  readonly retracted: ReadonlyMap<string, number>;
}

async function readGround(runner: QueryRunner, read: readonly ReadCurationRecord[]): Promise<Ground> {
  const subjects = read.flatMap(subjectsOf);
  const retracted = await runner.run(retractedFacts, { ids: read.map(idOf) });
  return {
    present: await presentIds(runner, [...subjects, ...read.flatMap(sourcesOf), ...read.map(idOf)]),
    survivors: await survivorsOf(runner, subjects),
    retracted: new Map(retracted.map(({ id, version }) => [id, version])),
  };
}

/** Why a merge or a judgement cannot be, whatever else the file holds. */
function problemOf(
  { kept }: ReadCurationRecord,
  { present, survivors }: Ground,
  { wouldBe }: CurationRecordOptions,
): string | undefined {
  if (kept.kind === 'merge') {
    const { id } = kept.merger;
    if (!present.has(id) && !wouldBe.has(id)) return undefined;
    return `${id} is in the graph, and so not merged: use the mutation merge, or an empty graph`;
  }
  const { oneId, otherId } = kept.judgement;
  const [one, other] = [oneId, otherId].map((id) => survivors.get(id) ?? id);
  return one === other ? `${oneId} and ${otherId} are one, ${one}: the merge was to be split first` : undefined;
}

/** Parts what stands on what is there from what does not yet: a merge may be into what another of the file merged. */
function part(
  read: readonly ReadCurationRecord[],
  { present, survivors }: Ground,
  { wouldBe, wouldBeMerged }: CurationRecordOptions,
) {
  const merged = new Set(survivors.keys());
  const isThere = (id: string) => present.has(id) || wouldBe.has(id);
  const isKnown = (id: string) => isThere(id) || merged.has(id) || wouldBeMerged.has(id);
  const missingOf = (one: ReadCurationRecord) => [
    ...subjectsOf(one).filter((id) => !isKnown(id)),
    ...sourcesOf(one).filter((id) => !isThere(id)),
  ];
  return partReady(read, missingOf, ({ kept }) => {
    if (kept.kind === 'merge') merged.add(kept.merger.id);
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
  { retracted }: Ground,
  reason: string,
) {
  const mergers = written.flatMap(({ kept }) => (kept.kind === 'merge' ? [kept.merger] : []));
  const judgements = written.flatMap(({ kept }) => (kept.kind === 'judgement' ? [kept.judgement] : []));
  if (mergers.length > 0) await runner.run(writeMergers, { mergers });
  if (judgements.length > 0) await runner.run(writeJudgements, { judgements });
  const restored = judgements.filter(({ id }) => retracted.has(id));
  await recordRestored(runner, restored, retracted, reason);
}

/** Writes those merges and judgements of which all that they name is there; what decides it is read by the same runner. */
export async function applyCurationRecords(
  runner: QueryRunner,
  read: readonly ReadCurationRecord[],
  options: CurationRecordOptions,
): Promise<AppliedCurationRecords> {
  const ground = await readGround(runner, read);
  const isKeptOut = (one: ReadCurationRecord) => ground.retracted.has(idOf(one)) && !options.restoresRetracted;
  const differences = read.filter(isKeptOut).map((one) => {
    const id = idOf(one);
    return `${id}: was retracted, which is its version ${ground.retracted.get(id)}; kept out`;
  });
  const asked = read.filter((one) => !isKeptOut(one));
  const judged = asked.map((one) => ({ one, problem: problemOf(one, ground, options) }));
  const problems = judged.flatMap(({ one, problem }) => {
    return problem === undefined ? [] : [{ line: one.line, message: `${problem}.` }];
  });
  const possible = judged.flatMap(({ one, problem }) => (problem === undefined ? [one] : []));
  const { ready, waiting } = part(possible, ground, options);
  const stored = await readStored(runner, ready.map(idOf));
  const added = ready.filter((one) => !stored.has(idOf(one)));
  const changed = ready.filter((one) => {
    const before = stored.get(idOf(one));
    return before !== undefined && options.policy === 'replace' && !isDeepStrictEqual(before, recordOf(one));
  });
  if (!options.dryRun) await write(runner, [...added, ...changed], ground, options.reason);
  return {
    added: added.length,
    changed: changed.length,
    unchanged: ready.length - added.length - changed.length,
    mergedIds: ready.flatMap(({ kept }) => (kept.kind === 'merge' ? [kept.merger.id] : [])),
    waiting: waiting.map(({ item, missing }) => ({ read: item, missing })),
    problems,
    differences,
  };
}
