import { staleBounds } from '../../../src/facts/bounds/rebuild-bounds.js';
import type { GraphStore } from '../../../src/store/store.js';
import { queryOf } from '../store/query-of.js';

/** The tenures whose stored bounds are not those that the graph gives them, with both. */
export async function staleTenures(store: GraphStore): Promise<string[]> {
  const stale: string[] = [];
  for await (const { fact, stored, bounds } of staleBounds(store)) {
    stale.push(`${fact.id} ${JSON.stringify([stored, bounds])}`);
  }
  return stale;
}

const forgetAll = queryOf(
  `MATCH (:Entity)-[r]->(:Entity) WHERE r.bounds IS NOT NULL OR r.contradicted IS NOT NULL
   SET r.bounds = NULL, r.contradicted = NULL, r.notBefore = NULL, r.notFrom = NULL, r.excluded = NULL`,
  {},
);
const forgetVersion = queryOf('MATCH (b:Bounds) DELETE b', {});

/** Takes all bounds away, as a graph of an older version has none. */
export async function forgetBounds(store: GraphStore): Promise<void> {
  await store.writeExclusively((transaction) => transaction.run(forgetAll, {}));
  await store.writeExclusively((transaction) => transaction.run(forgetVersion, {}));
}
