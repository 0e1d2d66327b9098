import type { GraphStore } from '../../store/store.js';
import type { StoredJudgement } from './judgement.js';
import { judgementPage } from './judgement.queries.js';
import { mergerPage } from './merge.queries.js';
import type { StoredMerger } from './merger.js';

/** Few, for a merge keeps all that it touched. */
const MERGES_AT_ONCE = 50;
const JUDGEMENTS_AT_ONCE = 5000;

/** What is kept of merges, in the order of the ids that were merged. */
export async function* mergerPages(store: GraphStore): AsyncGenerator<StoredMerger[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: { readonly merger: StoredMerger }[] = await store.read(mergerPage, { after, limit: MERGES_AT_ONCE });
    if (rows.length > 0) yield rows.map(({ merger }) => merger);
    after = rows.length < MERGES_AT_ONCE ? undefined : rows.at(-1)?.merger.id;
  }
}

/** The judgements that two entities are not the same, in the order of their ids. */
export async function* judgementPages(store: GraphStore): AsyncGenerator<StoredJudgement[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: { readonly judgement: StoredJudgement }[] = await store.read(judgementPage, {
      after,
      limit: JUDGEMENTS_AT_ONCE,
    });
    if (rows.length > 0) yield rows.map(({ judgement }) => judgement);
    after = rows.length < JUDGEMENTS_AT_ONCE ? undefined : rows.at(-1)?.judgement.id;
  }
}
