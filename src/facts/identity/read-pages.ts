import { keysetPages } from '../../store/keyset-pages.js';
import type { QueryRunner } from '../../store/store.js';
import type { StoredJudgement } from './judgement.js';
import { judgementPage } from './judgement.queries.js';
import { mergerPage } from './merge.queries.js';
import type { StoredMerger } from './merger.js';

/** Small, because a merge contains all facts that it changed. */
const MERGES_PER_PAGE = 50;

/** All merges in pages, ordered by the ids of the merged entities. */
export function mergerPages(graph: QueryRunner): AsyncGenerator<StoredMerger[]> {
  return keysetPages(async (last: StoredMerger | undefined, limit) => {
    const rows = await graph.run(mergerPage, { after: last?.id ?? '', limit });
    return rows.map(({ merger }) => merger);
  }, MERGES_PER_PAGE);
}

/** All judgements in pages, ordered by id. */
export function judgementPages(graph: QueryRunner): AsyncGenerator<StoredJudgement[]> {
  return keysetPages(async (last: StoredJudgement | undefined, limit) => {
    const rows = await graph.run(judgementPage, { after: last?.id ?? '', limit });
    return rows.map(({ judgement }) => judgement);
  });
}
