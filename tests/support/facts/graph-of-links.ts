import type { EntityFact, Facts, RelationshipFact } from '../../../src/facts/fact.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { entityTypeOf } from '../../../src/model/entity-types.js';
import { relationshipId } from '../../../src/model/relationship-id.js';
import type { RelationshipType } from '../../../src/model/relationship-types.js';
import { openTestStore, type TestStore } from '../store/test-store.js';

export type Link = readonly [from: string, type: RelationshipType, to: string, properties?: Record<string, unknown>];

function entityFact(id: string, properties: Record<string, unknown>): EntityFact {
  const type = entityTypeOf(id);
  if (type === undefined) throw new Error(`The id ${id} names no type.`);
  return { type, id, properties: { name: id, ...properties }, evidence: [] };
}

/** The facts of some links, with an entity for each end; what else is known of an entity is given beside them. */
export function factsOf(links: readonly Link[], known: Record<string, Record<string, unknown>> = {}): Facts {
  const ids = new Set([...links.flatMap(([from, , to]) => [from, to]), ...Object.keys(known)]);
  const relationships = links.map(([fromId, type, toId, properties = {}]): RelationshipFact => {
    const ends = { fromId, type, toId };
    return { ...ends, id: relationshipId(ends, properties), properties, evidence: [] };
  });
  return { entities: [...ids].map((id) => entityFact(id, known[id] ?? {})), relationships };
}

/** A test store that holds them. */
export async function openGraphOfFacts(facts: Facts): Promise<TestStore> {
  const opened = await openTestStore();
  await loadFacts(opened.store, facts);
  return opened;
}
