import type { RelationshipTypeDefinition } from './relationship-type.js';
import { type RelationshipType, relationshipTypes } from './relationship-types.js';

/** The ends and type of a relationship. */
export interface RelationshipKey {
  readonly fromId: string;
  readonly type: RelationshipType;
  readonly toId: string;
}

/**
 * The id of a relationship: its ends, its type and, where several may link the same ends, what tells them apart. It
 * contains no date of a tenure, so that correcting a date keeps the id.
 */
export function relationshipId(
  { fromId, type, toId }: RelationshipKey,
  properties: Readonly<Record<string, unknown>>,
  key?: string,
): string {
  const { identifiedBy }: RelationshipTypeDefinition = relationshipTypes[type];
  const distinguishing = identifiedBy.flatMap((property) => properties[property] ?? []).map(String);
  return [fromId, type, toId, ...distinguishing, ...(key === undefined ? [] : [key])].join('/');
}

/**
 * The part of an id after its ends and type, with the slash before it; may be empty. Stores keep only this part, as
 * ends and type are stored anyway: whole ids would take a hundred megabytes of memory for a million relationships.
 */
export function idSuffixOf(id: string): string {
  let slash = -1;
  for (let word = 0; word < 3; word += 1) {
    slash = id.indexOf('/', slash + 1);
    if (slash < 0) return '';
  }
  return id.slice(slash);
}

export function isRelationshipType(text: string | undefined): text is RelationshipType {
  return text !== undefined && Object.hasOwn(relationshipTypes, text);
}

/** The ends and type that the id of a relationship names; undefined for the id of an entity. */
export function parseRelationshipId(id: string): RelationshipKey | undefined {
  const [fromId, type, toId] = id.split('/');
  if (fromId === undefined || toId === undefined || !isRelationshipType(type)) return undefined;
  return { fromId, type, toId };
}
