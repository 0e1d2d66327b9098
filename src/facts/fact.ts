import type { EntityType } from '../model/entity-types.js';
import type { RelationshipType } from '../model/relationship-types.js';

type Properties = Readonly<Record<string, unknown>>;

/** An entity as a dataset states it. */
export interface EntityFact {
  readonly type: EntityType;
  readonly id: string;
  readonly properties: Properties;
  readonly evidence: readonly string[];
}

/** A relationship as a dataset states it. */
export interface RelationshipFact {
  readonly type: RelationshipType;
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
  readonly evidence: readonly string[];
}

/** What a dataset states, an import brings and a mutation changes. */
export type Fact = EntityFact | RelationshipFact;

export function isRelationshipFact(fact: Fact): fact is RelationshipFact {
  return 'fromId' in fact;
}

/** Where a fact was read, and where the topics were that an event carries. */
export function referencesOf({ evidence, properties }: Fact): readonly string[] {
  const topics = properties['topics'];
  if (!Array.isArray(topics)) return evidence;
  return [...new Set([...evidence, ...topics.flatMap((topic: { evidence: string[] }) => topic.evidence)])];
}

/** A fact as it is and as it becomes. */
export interface FactChange {
  /** Undefined if it is new. */
  readonly before: Fact | undefined;
  /** Undefined if it goes; it has another id, and other ends, if it moves. */
  readonly after: Fact | undefined;
}

/** The facts of a dataset, checked. */
export interface Facts {
  readonly entities: readonly EntityFact[];
  readonly relationships: readonly RelationshipFact[];
}
