import { type StoredChange, storedChange } from '../history/change.js';
import { Problems } from './problems.js';

/**
 * The change that a mutation made when it was sent before; undefined if its id is new.
 * @throws {ClientError} BAD_USER_INPUT if it was sent with another input.
 */
export function repeatedChange(properties: unknown, fingerprint: string): StoredChange | undefined {
  const { success, data } = storedChange.safeParse(properties);
  // A change just claimed bears its id and nothing else.
  if (!success) return undefined;
  if (data.fingerprint === fingerprint) return data;
  const problems = new Problems();
  problems.add('clientMutationId', 'REUSED', 'was used with another mutation or input: give each its own');
  problems.throwIfAny();
  return undefined;
}
