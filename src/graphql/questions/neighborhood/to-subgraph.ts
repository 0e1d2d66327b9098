import type { EntityRecord } from '../../../facts/entity-record.js';
import { toNode } from '../../entities/to-node.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { Subgraph, SubgraphNode } from './neighborhood.type.js';
import type { Neighborhood } from './read-neighborhood.js';

/** How many of the relationships shown each entity has; a self-loop counts once. */
function countShown({ relationships }: Neighborhood): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fromId, toId } of relationships) {
    for (const id of new Set([fromId, toId])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Converts a neighborhood to its GraphQL type. Entities deleted since it was read are left out. */
export function toSubgraph(neighborhood: Neighborhood, records: ReadonlyMap<string, EntityRecord>): Subgraph {
  const { distances, totals, relationships } = neighborhood;
  const shown = countShown(neighborhood);
  const nodes = [...distances].flatMap(([id, distance]) => {
    const record = records.get(id);
    if (record === undefined) return [];
    // Two queries read these: a relationship deleted between them must not make the number negative.
    const hidden = Math.max(0, (totals.get(id) ?? 0) - (shown.get(id) ?? 0));
    return [Object.assign(new SubgraphNode(), { node: toNode(record), distance, hidden })];
  });
  const edges = relationships.flatMap(({ fromId, toId, type, properties }) => {
    const [from, to] = [records.get(fromId), records.get(toId)];
    return from && to ? [toRelationship({ type, properties, from, to })] : [];
  });
  return Object.assign(new Subgraph(), { nodes, relationships: edges });
}
