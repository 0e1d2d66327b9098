import type { EntityFact, RelationshipFact } from '../../../src/facts/fact.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { entityTypeOf } from '../../../src/model/entity-types.js';
import { relationshipId } from '../../../src/model/relationship-id.js';
import type { RelationshipType } from '../../../src/model/relationship-types.js';
import { openTestStore, type TestStore } from '../store/test-store.js';

type Properties = Readonly<Record<string, unknown>>;

const EVIDENCE = ['source:s#1'];

/** An entity read in paragraph 1 of `source:s`. Its type is read from its id. */
export function entity(id: string, properties: Properties = {}): EntityFact {
  const type = entityTypeOf(id);
  if (type === undefined) throw new Error(`${id} names no type.`);
  return { type, id, properties, evidence: type === 'Source' ? [] : EVIDENCE };
}

/** The source of every fact; no fact needs to state it. */
export const SOURCE: EntityFact = entity('source:s', { title: 'Source' });

/** A relationship read in paragraph 1 of `source:s`. */
export function relationship(
  fromId: string,
  type: RelationshipType,
  toId: string,
  properties: Properties = {},
): RelationshipFact {
  const ends = { fromId, type, toId };
  return { ...ends, id: relationshipId(ends, properties), properties, evidence: EVIDENCE };
}

/** A test store that holds the given facts and the source they were read in. */
export async function openGraphOfFacts(...facts: (EntityFact | RelationshipFact)[]): Promise<TestStore> {
  const opened = await openTestStore();
  const isRelationship = (fact: EntityFact | RelationshipFact): fact is RelationshipFact => 'fromId' in fact;
  await loadFacts(opened.store, {
    entities: [SOURCE, ...facts.filter((fact): fact is EntityFact => !isRelationship(fact))],
    relationships: facts.filter(isRelationship),
  });
  return opened;
}
