import type { GraphStore } from '../graph/store.js';
import type { EntityType } from '../model/entity-types.js';
import type { RelationshipType } from '../model/relationship-types.js';
import { entityTotals, relationshipTotals } from '../statistics/statistics.queries.js';
import type { Losses } from './losses.js';

/** Counts the entities and relationships of the types that a format does not hold at all. */
export async function countUnheld(
  store: GraphStore,
  losses: Losses,
  entityTypes: readonly EntityType[],
  relationshipTypes: readonly RelationshipType[],
): Promise<void> {
  const entities = await store.read(entityTotals, {});
  const relationships = await store.read(relationshipTotals, {});
  const held: readonly string[] = [...entityTypes, ...relationshipTypes, 'LegalDocument', 'Entity', 'EVIDENCES'];
  const totals = [
    ...entities.map(({ label, total }) => [label, total] as const),
    ...relationships.map(({ type, total }) => [type, total] as const),
  ];
  for (const [what, total] of totals) if (!held.includes(what)) losses.add(what, total);
}
