import { type StoredChange, storedChange } from '../history/change.js';
import { Problems } from './problems.js';

/**
 * The change of a mutation that was executed before; undefined if its id is new.
 * @throws {ClientError} BAD_USER_INPUT if it was executed with other input.
 */
export function repeatedChange(properties: unknown, fingerprint: string): StoredChange | undefined {
  const { success, data } = storedChange.safeParse(properties);
  // A newly claimed change has only an id.
  if (!success) return undefined;
  if (data.fingerprint === fingerprint) return data;
  const problems = new Problems();
  problems.add('clientMutationId', 'REUSED', 'was used with another mutation or input: give each its own');
  problems.throwIfAny();
  return undefined;
}
