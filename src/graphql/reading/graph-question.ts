import type { EntityRecord } from '../../facts/entity-record.js';
import { ClientError } from '../../model/errors.js';
import { type RelationshipType, relationshipTypeNames } from '../../model/relationship-types.js';
import type { EntityLoader } from './entity.loader.js';

/** How much of a wrong id an error quotes. */
const LONGEST_QUOTE = 200;

/** Relationship types as a Cypher pattern, `HOLDS|MEMBER_OF`: all types if `via` is left out, '' if it is empty. */
export function typePattern(via: readonly RelationshipType[] | null | undefined): string {
  // In the order of the model, so that the order of `via` makes no different query.
  return relationshipTypeNames.filter((type) => via?.includes(type) ?? true).join('|');
}

/** @throws {ClientError} BAD_USER_INPUT if the argument is outside its range. */
export function checkRange(argument: string, value: number, minimum: number, maximum: number): void {
  if (value >= minimum && value <= maximum) return;
  throw new ClientError('BAD_USER_INPUT', `\`${argument}\` must be from ${minimum} to ${maximum}; it is ${value}.`);
}

/**
 * The entity that an argument names.
 * @throws {ClientError} BAD_USER_INPUT if there is none.
 */
export async function requireEntity(entities: EntityLoader, argument: string, id: string): Promise<EntityRecord> {
  const record = await entities.load(id);
  if (record !== null) return record;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${argument}\` names no entity of the graph: ${JSON.stringify(id.slice(0, LONGEST_QUOTE))}.`,
  );
}
