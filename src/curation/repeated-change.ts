import { type StoredChange, storedChange } from '../history/change.js';
import type { Problems } from './problems.js';

/**
 * The change of a mutation that was executed before; undefined if its id is new.
 * @throws {ClientError} BAD_USER_INPUT if it was executed with other input.
 */
export function repeatedChange(properties: unknown, fingerprint: string, problems: Problems): StoredChange | undefined {
  const { success, data } = storedChange.safeParse(properties);
  // A newly claimed change has only an id.
  if (!success) return undefined;
  if (data.fingerprint === fingerprint) return data;
  problems.add('clientMutationId', 'REUSED', 'was used with another mutation or input: give each its own');
  problems.throwIfAny();
  return undefined;
}
