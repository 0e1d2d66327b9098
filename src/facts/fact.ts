import type { EntityType } from '../model/entity-types.js';
import type { RelationshipType } from '../model/relationship-types.js';

type Properties = Readonly<Record<string, unknown>>;

/** An entity with its properties and evidence. */
export interface EntityFact {
  readonly type: EntityType;
  readonly id: string;
  readonly properties: Properties;
  readonly evidence: readonly string[];
}

/** A relationship with its properties and evidence. */
export interface RelationshipFact {
  readonly type: RelationshipType;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
  readonly evidence: readonly string[];
}

/** The unit of datasets, imports, mutations and history. */
export type Fact = EntityFact | RelationshipFact;

export function isRelationshipFact(fact: Fact): fact is RelationshipFact {
  return 'fromId' in fact;
}

/** The references of a fact, including those of an event's topics. */
export function referencesOf({ evidence, properties }: Fact): readonly string[] {
  const topics = properties['topics'];
  if (!Array.isArray(topics)) return evidence;
  return [...new Set([...evidence, ...topics.flatMap((topic: { evidence: string[] }) => topic.evidence)])];
}

/** A fact before and after a change. */
export interface FactChange {
  /** Undefined if it is new. */
  readonly before: Fact | undefined;
  /** Undefined if it is removed; it has another id and other ends if it moves. */
  readonly after: Fact | undefined;
}

/** The checked facts of a dataset. */
export interface Facts {
  readonly entities: readonly EntityFact[];
  readonly relationships: readonly RelationshipFact[];
}
