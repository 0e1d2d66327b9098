import { entityTypeNames } from '../../../model/entity-types.js';
import { relationshipTypeNames } from '../../../model/relationship-types.js';
import type { GraphStore } from '../../../store/store.js';
import { entityTypeWord } from '../../common/enums.js';
import { entityTotals, relationshipTotals } from './statistics.queries.js';
import { EntityTotal, RelationshipTotal, Statistics } from './statistics.type.js';

function mostFirst<T extends { readonly total: number; readonly type: string }>(totals: T[]): T[] {
  return totals
    .filter(({ total }) => total > 0)
    .sort((left, right) => right.total - left.total || (left.type < right.type ? -1 : 1));
}

function sum(totals: readonly { readonly total: number }[]): number {
  return totals.reduce((all, { total }) => all + total, 0);
}

export async function readStatistics(store: Pick<GraphStore, 'read'>): Promise<Statistics> {
  const [entityRows, relationshipRows] = await Promise.all([
    store.read(entityTotals, {}),
    store.read(relationshipTotals, {}),
  ]);
  const byLabel = new Map(entityRows.map(({ label, total }) => [label, total]));
  const byType = new Map(relationshipRows.map(({ type, total }) => [type, total]));
  const entities = entityTypeNames.map((type) =>
    Object.assign(new EntityTotal(), { type: entityTypeWord(type), total: byLabel.get(type) ?? 0 }),
  );
  const relationships = relationshipTypeNames.map((type) =>
    Object.assign(new RelationshipTotal(), { type, total: byType.get(type) ?? 0 }),
  );
  const entityCount = sum(entities);
  return Object.assign(new Statistics(), {
    entities: mostFirst(entities),
    relationships: mostFirst(relationships),
    entityCount,
    factCount: entityCount + sum(relationships),
  });
}
