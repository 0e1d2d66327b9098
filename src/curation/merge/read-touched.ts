import { compareText } from '../../collections.js';
import type { EntityFact, RelationshipFact } from '../../facts/fact.js';
import { relationshipsNaming, relationshipsOf, topicsRaisedBy } from '../../facts/identity/merge.queries.js';
import { storedEntity, storedRelationship } from '../../facts/stored-fact.js';
import { type EntityType, entityTypeOf } from '../../model/entity-types.js';
import { referenceTypes } from '../../model/references.js';
import type { RelationshipTypeDefinition } from '../../model/relationship-type.js';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../model/relationship-types.js';
import { directions } from '../../store/fragments.js';
import type { QueryRunner } from '../../store/store.js';
import type { Problems } from '../problems.js';

/** The most facts of an entity to be merged: a small Neo4j moves them within its default transaction timeout. */
export const MAXIMUM_MOVED_FACTS = 2000;

/** The facts that a merge changes besides the two entities, ordered by id. */
export interface Touched {
  /** Relationships from or to the merged entity. */
  readonly linked: readonly RelationshipFact[];
  /** Other facts that name it in a property. */
  readonly naming: readonly (EntityFact | RelationshipFact)[];
}

const LISTS = ['actingIn'];

/** The condition that a relationship names an entity; undefined if its type cannot name entities of that type. */
function namedCondition(type: RelationshipType, named: EntityType): string | undefined {
  const { properties }: RelationshipTypeDefinition = relationshipTypes[type];
  const naming = Object.keys(properties).filter((property) => referenceTypes[property]?.includes(named));
  const conditions = naming.map((property) =>
    LISTS.includes(property) ? `$id IN r.${property}` : `r.${property} = $id`,
  );
  return conditions.length === 0 ? undefined : conditions.join(' OR ');
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compareText(left.id, right.id);
}

async function readLinked(runner: QueryRunner, id: string, limit: number): Promise<RelationshipFact[]> {
  const types = [...relationshipTypeNames];
  const rows = [
    ...(await runner.run(relationshipsOf.with(directions.outgoing), { id, types, limit })),
    ...(await runner.run(relationshipsOf.with(directions.incoming), { id, types, limit })),
  ];
  const facts = rows.map(storedRelationship);
  // A relationship from the entity to itself is read from both ends.
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(byId);
}

async function readNamingRelationships(runner: QueryRunner, id: string, limit: number): Promise<RelationshipFact[]> {
  const named = entityTypeOf(id);
  const facts: RelationshipFact[] = [];
  for (const type of relationshipTypeNames) {
    const condition = named && namedCondition(type, named);
    if (condition === undefined) continue;
    const query = relationshipsNaming.with({ RELATIONSHIP_TYPE: type, NAMED: condition });
    const rows = await runner.run(query, { id, limit });
    facts.push(...rows.map((row) => storedRelationship({ type, ...row })));
  }
  return facts;
}

async function readRaisedTopics(runner: QueryRunner, id: string, limit: number): Promise<EntityFact[]> {
  if (entityTypeOf(id) !== 'Official') return [];
  const rows = await runner.run(topicsRaisedBy, { quotedId: `"${id}"`, limit });
  return rows.map((row) => storedEntity({ type: 'Event', ...row }));
}

/**
 * Reads the facts that link or name an entity.
 * @throws {ClientError} LIMIT_EXCEEDED if there are more than one transaction can move.
 */
export async function readTouched(runner: QueryRunner, id: string, problems: Problems): Promise<Touched> {
  const limit = MAXIMUM_MOVED_FACTS + 1;
  const linked = await readLinked(runner, id, limit);
  const own = new Set(linked.map((fact) => fact.id));
  const naming = [
    ...(await readRaisedTopics(runner, id, limit)),
    ...(await readNamingRelationships(runner, id, limit)),
  ].filter((fact) => !own.has(fact.id));
  if (linked.length + naming.length > MAXIMUM_MOVED_FACTS) {
    throw problems.failure(
      'LIMIT_EXCEEDED',
      'merged',
      `${id} has more than ${MAXIMUM_MOVED_FACTS} facts, and a merge moves all of them at once: merge the other into it.`,
    );
  }
  return { linked, naming: naming.sort(byId) };
}
