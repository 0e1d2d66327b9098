import { batchesOf, compareText } from '../../collections.js';
import { type Grounds, readGrounds } from '../../facts/doubts/grounds.js';
import type { EntityFact, RelationshipFact } from '../../facts/fact.js';
import { namedInProperties, namedSources } from '../../facts/named-ids.js';
import { presentIds } from '../../facts/present-ids.js';
import { storedEntity, storedRelationship } from '../../facts/stored-fact.js';
import { type EntityType, entityTypeNames, topic } from '../../model/entity-types.js';
import { isRelationshipType } from '../../model/relationship-id.js';
import { keysetPages } from '../../store/keyset-pages.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';
import { checkedEntities, checkedRelationships, evidenceLinks } from './check.queries.js';

type Stored = Readonly<Record<string, unknown>>;

/** A fact as a dataset would state it, and all its stored properties. */
export interface CheckedEntity {
  readonly fact: EntityFact;
  readonly stored: Stored;
  readonly labels: readonly string[];
}
export interface CheckedRelationship {
  readonly fact: RelationshipFact;
  readonly stored: Stored;
}

/** A relationship of a type that is not in the model. */
export interface UnknownRelationship {
  readonly id: string;
  readonly type: string;
}

/** A stored evidence link from a source to a fact. */
export interface EvidenceLink {
  readonly key: unknown;
  readonly paragraph: unknown;
  readonly fromId: string;
  readonly toId: string;
}

/** Some entities with all relationships that lead from them. */
export interface GraphPart {
  readonly entities: readonly CheckedEntity[];
  readonly relationships: readonly CheckedRelationship[];
  readonly unknown: readonly UnknownRelationship[];
  readonly links: readonly EvidenceLink[];
  /** Those of the ids in these facts that exist. */
  readonly present: ReadonlySet<string>;
  readonly grounds: Grounds;
}

/** Fewer than in a page, because each entity may have many relationships. */
const ENTITIES_AT_ONCE = 500;

/** Omits topics that cannot be read; the rule on properties reports them. */
function readEntity(type: EntityType, id: string, stored: Stored): EntityFact {
  const { topics, ...rest } = stored;
  try {
    const fact = storedEntity({ type, id, properties: stored });
    return topic.array().optional().safeParse(fact.properties['topics']).success
      ? fact
      : storedEntity({ type, id, properties: rest });
  } catch {
    return storedEntity({ type, id, properties: rest });
  }
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compareText(left.id, right.id);
}

async function readRelationships(store: GraphStore, ids: readonly string[]) {
  const relationships: CheckedRelationship[] = [];
  const unknown: UnknownRelationship[] = [];
  for (const row of await store.read(checkedRelationships, { ids: [...ids] })) {
    const { type, fromId, properties } = row;
    const toId = row.toId ?? '';
    const id = typeof row.id === 'string' ? row.id : `${fromId}/${type}/${toId}`;
    if (!isRelationshipType(type)) unknown.push({ id, type });
    else relationships.push({ fact: storedRelationship({ type, id, fromId, toId, properties }), stored: properties });
  }
  return {
    relationships: relationships.sort((left, right) => byId(left.fact, right.fact)),
    unknown: unknown.sort(byId),
  };
}

async function readPart(store: GraphStore, entities: readonly CheckedEntity[]): Promise<GraphPart> {
  const ids = entities.map(({ fact }) => fact.id);
  const { relationships, unknown } = await readRelationships(store, ids);
  const facts = [...entities, ...relationships].map(({ fact }) => fact);
  const named = facts.flatMap((fact) => [...namedSources(fact), ...namedInProperties(fact)]);
  const present = await presentIds(
    readsOf(store),
    named.map(({ id }) => id),
  );
  const links = await store.read(evidenceLinks, { ids });
  const grounds = await readGrounds(readsOf(store), facts);
  return { entities, relationships, unknown, links, present, grounds };
}

async function* partsOfType(store: GraphStore, type: EntityType): AsyncGenerator<GraphPart> {
  const query = checkedEntities.with({ ENTITY_LABEL: type });
  const read = (last: { readonly id: string } | undefined, limit: number) =>
    store.read(query, { after: last?.id ?? '', limit });
  for await (const rows of keysetPages(read)) {
    const entities = rows.map(({ id, labels, properties }) => {
      return { fact: readEntity(type, id, properties), stored: properties, labels };
    });
    for (const some of batchesOf(entities, ENTITIES_AT_ONCE)) yield await readPart(store, some);
  }
}

/** The whole graph in parts, by type and then by id; only one part is in memory at a time. */
export async function* graphParts(store: GraphStore): AsyncGenerator<GraphPart> {
  for (const type of entityTypeNames) yield* partsOfType(store, type);
}
