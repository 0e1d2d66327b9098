import type { StoredJudgement } from '../../../facts/identity/judgement.js';
import { type StoredMerger, stepsOf } from '../../../facts/identity/merger.js';
import { judgementPages, mergerPages } from '../../../facts/identity/read-pages.js';
import { survivorsOf } from '../../../facts/identity/survivors.js';
import { presentIds } from '../../../facts/present-ids.js';
import { sourceIdsOf } from '../../../model/evidence-reference.js';
import { readsOf } from '../../../store/reads-of.js';
import type { GraphStore } from '../../../store/store.js';
import type { Finding, GraphRule } from '../rule.js';

/** The ids that records name: which exist, and what the merged ones became. */
interface Named {
  readonly present: ReadonlySet<string>;
  readonly survivors: ReadonlyMap<string, string>;
}

async function readNamed(store: GraphStore, ids: readonly string[]): Promise<Named> {
  const survivors = await survivorsOf(readsOf(store), ids);
  return { present: await presentIds(readsOf(store), [...ids, ...survivors.values()]), survivors };
}

function danglingSources(evidence: readonly string[], { present }: Named): string[] {
  const missing = sourceIdsOf(evidence).filter((source) => !present.has(source));
  return missing.map((source) => `its evidence names ${source}, which is not there`);
}

function isReadable(merger: StoredMerger): boolean {
  try {
    return stepsOf(merger).some(({ before }) => before?.id === merger.id);
  } catch {
    return false;
  }
}

function mergerProblems(merger: StoredMerger, named: Named): string[] {
  const { id, intoId, evidence } = merger;
  const end = named.survivors.get(id) ?? intoId;
  return [
    ...(named.present.has(id) ? [`it was merged into ${intoId}, and is in the graph all the same`] : []),
    ...(named.present.has(end) ? [] : [`it was merged into ${end}, which is not there`]),
    ...(isReadable(merger) ? [] : ['what its merge did cannot be read: it cannot be split']),
    ...danglingSources(evidence, named),
  ];
}

function judgementProblems({ oneId, otherId, evidence }: StoredJudgement, named: Named): string[] {
  const [one, other] = [oneId, otherId].map((id) => named.survivors.get(id) ?? id);
  const missing = [one, other].filter((id) => id !== undefined && !named.present.has(id));
  return [
    ...missing.map((id) => `it is about ${id}, which is not there`),
    ...(one === other ? [`the two it is about were merged into ${one}`] : []),
    ...danglingSources(evidence, named),
  ];
}

function findingsOf<R extends { readonly id: string }>(
  records: readonly R[],
  named: Named,
  problemsOf: (record: R, named: Named) => string[],
): Finding[] {
  return records.flatMap((record) => problemsOf(record, named).map((message) => ({ id: record.id, message })));
}

/** Merges and judgements that do not fit the entities in the graph. */
export const curationRecords: GraphRule = {
  severity: 'error',
  summary: 'a merge, or a judgement that two are not the same, does not fit the entities that are there',
  nextStep: 'Import an export of the graph from before; a judgement can be withdrawn, a merge split.',
  async *find(store) {
    for await (const page of mergerPages(readsOf(store))) {
      const ids = page.flatMap(({ id, intoId, evidence }) => [id, intoId, ...sourceIdsOf(evidence)]);
      yield* findingsOf(page, await readNamed(store, ids), mergerProblems);
    }
    for await (const page of judgementPages(readsOf(store))) {
      const ids = page.flatMap(({ oneId, otherId, evidence }) => [oneId, otherId, ...sourceIdsOf(evidence)]);
      yield* findingsOf(page, await readNamed(store, ids), judgementProblems);
    }
  },
};
