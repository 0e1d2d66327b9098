import type { GraphStore } from '../../../store/store.js';
import { filterDefinitions } from './filter-definition.js';
import { patternTo, relatedToIds } from './list.queries.js';

/**
 * Has a store that plans statements plan how filters follow each relation, one after another, by following it from nowhere:
 * else the first large filter waits for all of its plans, for seconds on a server that has just started.
 */
export async function planAhead(store: Pick<GraphStore, 'read' | 'dialect'>): Promise<void> {
  if (!store.dialect.plansFirst) return;
  for (const [label, { relations }] of filterDefinitions()) {
    for (const relation of Object.values(relations)) {
      await store.read(relatedToIds.with(patternTo(label, relation, 'true')), { ids: '' });
    }
  }
}
