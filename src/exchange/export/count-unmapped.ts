import { entityTotals, relationshipTotals } from '../../graphql/questions/statistics/statistics.queries.js';
import type { EntityType } from '../../model/entity-types.js';
import type { RelationshipType } from '../../model/relationship-types.js';
import type { QueryRunner } from '../../store/store.js';
import { curationRecordTotals } from './export.queries.js';
import type { Losses } from './losses.js';

/** Counts the curation records, which only the native format exports. */
export async function countCurationRecords(graph: QueryRunner, losses: Losses): Promise<void> {
  for (const { what, total } of await graph.run(curationRecordTotals, {})) losses.add(what, total);
}

/** Counts the entities and relationships of types that a format does not export, and the curation records. */
export async function countUnmapped(
  graph: QueryRunner,
  losses: Losses,
  entityTypes: readonly EntityType[],
  relationshipTypes: readonly RelationshipType[],
): Promise<void> {
  const entities = await graph.run(entityTotals, {});
  const relationships = await graph.run(relationshipTotals, {});
  const mapped: readonly string[] = [...entityTypes, ...relationshipTypes, 'LegalDocument', 'Entity', 'EVIDENCES'];
  const totals = [
    ...entities.map(({ label, total }) => [label, total] as const),
    ...relationships.map(({ type, total }) => [type, total] as const),
  ];
  for (const [what, total] of totals) if (!mapped.includes(what)) losses.add(what, total);
  await countCurationRecords(graph, losses);
}
