import type { GraphStore } from '../../store/store.js';
import type { StoredJudgement } from './judgement.js';
import { judgementPage } from './judgement.queries.js';
import { mergerPage } from './merge.queries.js';
import type { StoredMerger } from './merger.js';

/** Small, because a merge contains all facts that it changed. */
const MERGES_PER_PAGE = 50;
const JUDGEMENTS_PER_PAGE = 5000;

/** All merges in pages, ordered by the ids of the merged entities. */
export async function* mergerPages(store: GraphStore): AsyncGenerator<StoredMerger[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: { readonly merger: StoredMerger }[] = await store.read(mergerPage, { after, limit: MERGES_PER_PAGE });
    if (rows.length > 0) yield rows.map(({ merger }) => merger);
    after = rows.length < MERGES_PER_PAGE ? undefined : rows.at(-1)?.merger.id;
  }
}

/** All judgements in pages, ordered by id. */
export async function* judgementPages(store: GraphStore): AsyncGenerator<StoredJudgement[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: { readonly judgement: StoredJudgement }[] = await store.read(judgementPage, {
      after,
      limit: JUDGEMENTS_PER_PAGE,
    });
    if (rows.length > 0) yield rows.map(({ judgement }) => judgement);
    after = rows.length < JUDGEMENTS_PER_PAGE ? undefined : rows.at(-1)?.judgement.id;
  }
}
