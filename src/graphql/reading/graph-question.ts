import type { EntityRecord } from '../../facts/entity-record.js';
import { badArgument } from '../../model/errors.js';
import { type RelationshipType, relationshipTypeNames } from '../../model/relationship-types.js';
import type { EntityLoader } from './entity.loader.js';
import { unknownId } from './wrong-id.js';

/** Relationship types as a Cypher pattern, `HOLDS|MEMBER_OF`: all types if `via` is left out, '' if it is empty. */
export function typePattern(via: readonly RelationshipType[] | null | undefined): string {
  // In the order of the model, so that the order of `via` makes no different query.
  return relationshipTypeNames.filter((type) => via?.includes(type) ?? true).join('|');
}

/** @throws {ClientError} BAD_USER_INPUT if the argument is outside its range. */
export function checkRange(argument: string, value: number, minimum: number, maximum: number): void {
  if (value >= minimum && value <= maximum) return;
  throw badArgument(argument, `must be from ${minimum} to ${maximum}; it is ${value}.`);
}

/**
 * The entities that arguments name.
 * @throws {ClientError} BAD_USER_INPUT for the first that names none.
 */
export async function requireEntities(
  entities: EntityLoader,
  ids: Readonly<Record<string, string>>,
): Promise<EntityRecord[]> {
  const records = await Promise.all(Object.values(ids).map((id) => entities.load(id)));
  const missing = Object.entries(ids).find((_, index) => records[index] === null);
  if (missing !== undefined) throw await unknownId(entities, ...missing);
  return records.filter((record) => record !== null);
}

/**
 * The entity that an argument names.
 * @throws {ClientError} BAD_USER_INPUT if there is none.
 */
export async function requireEntity(entities: EntityLoader, argument: string, id: string): Promise<EntityRecord> {
  const record = await entities.load(id);
  if (record !== null) return record;
  throw await unknownId(entities, argument, id);
}
