import { groupBy } from '../collections.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { QueryRunner } from '../store/store.js';
import type { EntityFact, Fact, RelationshipFact } from './fact.js';
import { relationshipsOfOneType } from './fact.queries.js';
import { readRecords } from './read-records.js';
import { storedEntity, storedRelationship } from './stored-fact.js';

type RelationshipEnds = Pick<RelationshipFact, 'type' | 'id' | 'fromId' | 'toId'>;

/** The given entities that exist, by id. */
export async function readEntities(runner: QueryRunner, ids: Iterable<string>): Promise<Map<string, EntityFact>> {
  const records = await readRecords(runner, ids);
  return new Map([...records].map(([id, record]) => [id, storedEntity(record)]));
}

/** The given relationships that exist, by id, with a query for each type. */
export async function readRelationships(
  runner: QueryRunner,
  asked: readonly RelationshipEnds[],
): Promise<Map<string, RelationshipFact>> {
  const stored = new Map<string, RelationshipFact>();
  for (const [type, group] of groupBy(asked, (ends) => ends.type)) {
    const byId = new Map(group.map((ends) => [ends.id, ends]));
    const rows = group.map(({ id, fromId, toId }): [string, string, string] => [fromId, toId, id]);
    const query = relationshipsOfOneType.with({ RELATIONSHIP_TYPE: type });
    for (const { id, properties } of await runner.run(query, { rows })) {
      const ends = byId.get(id);
      if (ends !== undefined) stored.set(id, storedRelationship({ ...ends, properties }));
    }
  }
  return stored;
}

/** The given entities and relationships that exist, by id. */
export async function readFacts(runner: QueryRunner, ids: Iterable<string>): Promise<Map<string, Fact>> {
  const entities: string[] = [];
  const relationships: RelationshipEnds[] = [];
  for (const id of new Set(ids)) {
    const key = parseRelationshipId(id);
    if (key === undefined) entities.push(id);
    else relationships.push({ ...key, id });
  }
  return new Map<string, Fact>([
    ...(await readEntities(runner, entities)),
    ...(await readRelationships(runner, relationships)),
  ]);
}

/** The entity or relationship with an id; undefined if there is none. */
export async function readFact(runner: QueryRunner, id: string): Promise<Fact | undefined> {
  return (await readFacts(runner, [id])).get(id);
}
