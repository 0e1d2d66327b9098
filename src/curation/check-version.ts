import { ClientError } from '../errors.js';
import type { Known } from './known.js';
import type { Problems } from './problems.js';

/** A version that was read of a fact, and the field that gives it. */
interface GivenVersion {
  readonly field: string;
  readonly factId: string;
  readonly expected: number;
}

/** The version of a fact; 0 if it never was there. */
function versionOf({ entities, fact, versions }: Known, factId: string): number {
  return versions.get(factId) ?? (entities.has(factId) || fact?.id === factId ? 1 : 0);
}

/**
 * Tells that a version cannot have been read: the fact is what an earlier mutation of the operation made of it. A number
 * guessed by counting steps could be that of another's change, where a step turned out to make no difference.
 */
function tellChangedBefore(problems: Problems, { field, factId }: GivenVersion): void {
  problems.add(
    field,
    'CHANGED_BEFORE',
    `cannot have been read: an earlier mutation of this operation stated or changed ${factId}; make the two one, put ` +
      'this one first, or send it after the answer',
  );
}

/**
 * Refuses a version that has moved on; of what never was there, the decision tells that it is not.
 * @throws {ClientError} CONFLICT.
 */
export function checkVersion(known: Known, problems: Problems, given: GivenVersion): void {
  const { factId, expected: expectedVersion } = given;
  // A version of its own it has no more: the decision tells into what it was merged.
  if (known.merged.has(factId)) return;
  if (known.changedBefore.has(factId)) {
    tellChangedBefore(problems, given);
    return;
  }
  const version = versionOf(known, factId);
  if (expectedVersion === version || version === 0) return;

  const state = known.retracted ? 'was retracted, which is' : 'is at';
  const message = `${factId} ${state} version ${version}, not ${expectedVersion}: read it again, then decide anew.`;
  throw new ClientError('CONFLICT', message, { factId, expectedVersion, version });
}
