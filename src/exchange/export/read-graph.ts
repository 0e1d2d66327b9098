import { batchesOf, compareText } from '../../collections.js';
import { storedBounds } from '../../facts/bounds/bounded-tenure.js';
import type { EntityFact, RelationshipFact } from '../../facts/fact.js';
import { storedEntity, storedRelationship } from '../../facts/stored-fact.js';
import type { EntityType } from '../../model/entity-types.js';
import type { DerivedBounds } from '../../model/exclusion.js';
import { type RelationshipType, relationshipTypeNames } from '../../model/relationship-types.js';
import { keysetPages } from '../../store/keyset-pages.js';
import type { QueryRunner } from '../../store/store.js';
import { exportedEntities, exportedRelationships } from './export.queries.js';

/** A relationship with what is stored beside it of the days that it surely did not hold on. */
export interface ExportedRelationship extends RelationshipFact {
  readonly bounds: DerivedBounds;
}

/** Entities whose relationships are read by one query; some have many. */
const ENTITIES_PER_QUERY = 500;

/** The entities of a type in pages, ordered by id. */
export async function* entityPages(graph: QueryRunner, type: EntityType): AsyncGenerator<EntityFact[]> {
  const query = exportedEntities.with({ ENTITY_LABEL: type });
  const read = (last: { readonly id: string } | undefined, limit: number) =>
    graph.run(query, { after: last?.id ?? '', limit });
  for await (const rows of keysetPages(read)) yield rows.map((row) => storedEntity({ type, ...row }));
}

/** The relationships that lead from entities, ordered by the ids of these and then by their own. */
export async function* relationshipPages(
  graph: QueryRunner,
  ids: readonly string[],
  types: readonly RelationshipType[] = relationshipTypeNames,
): AsyncGenerator<ExportedRelationship[]> {
  for (const some of batchesOf(ids, ENTITIES_PER_QUERY)) {
    const rows = await graph.run(exportedRelationships, { ids: some, types: [...types] });
    // Sorted here, as each store orders text in its own way.
    const facts = rows.map((row) => ({ ...storedRelationship(row), bounds: storedBounds(row.properties) }));
    yield facts.sort((left, right) => compareText(left.fromId, right.fromId) || compareText(left.id, right.id));
  }
}

/** The relationships that lead from the entities of a type. */
export async function* relationshipsOfType(
  graph: QueryRunner,
  from: EntityType,
  types?: readonly RelationshipType[],
): AsyncGenerator<ExportedRelationship[]> {
  for await (const page of entityPages(graph, from)) {
    const ids = page.map(({ id }) => id);
    yield* relationshipPages(graph, ids, types);
  }
}
