import { ClientError } from '../model/errors.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** A version that was read of a fact, and the field that gives it. */
interface GivenVersion {
  readonly field: string;
  readonly factId: string;
  readonly expected: number;
}

function isThere({ entities, fact }: Snapshot, factId: string): boolean {
  return entities.has(factId) || fact?.id === factId;
}

/** The version of a fact; 0 if it never was there. */
function versionOf(snapshot: Snapshot, factId: string): number {
  return snapshot.versions.get(factId) ?? (isThere(snapshot, factId) ? 1 : 0);
}

/**
 * Tells that a version cannot have been read: the fact is what an earlier mutation of the operation made of it. A number
 * guessed by counting steps could be that of another's change, where a step turned out to make no difference.
 */
function tellChangedBefore(problems: Problems, field: string, factId: string): void {
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
export function checkVersion(snapshot: Snapshot, problems: Problems, given: GivenVersion): void {
  const { field, factId, expected: expectedVersion } = given;
  // A version of its own it has no more: the decision tells into what it was merged.
  if (snapshot.merged.has(factId)) return;
  if (snapshot.changedBefore.has(factId)) {
    tellChangedBefore(problems, field, factId);
    return;
  }
  const version = versionOf(snapshot, factId);
  if (version === 0) return;
  compare(factId, isThere(snapshot, factId) ? 'is at' : 'was retracted, which is', version, expectedVersion);
}

/**
 * The same of a fact, or of a record beside the facts, which the mutation has found to be there without naming it.
 * @throws {ClientError} CONFLICT.
 */
export function checkVersionOfPresent(snapshot: Snapshot, problems: Problems, given: GivenVersion): void {
  const { field, factId, expected } = given;
  if (snapshot.changedBefore.has(factId)) tellChangedBefore(problems, field, factId);
  else compare(factId, 'is at', snapshot.versions.get(factId) ?? 1, expected);
}

function compare(factId: string, state: string, version: number, expectedVersion: number): void {
  if (expectedVersion === version) return;
  const message = `${factId} ${state} version ${version}, not ${expectedVersion}: read it again, then decide anew.`;
  throw new ClientError('CONFLICT', message, { factId, expectedVersion, version });
}

/** The same of a version that must be given only if the fact would change; one that is given holds in any case. */
export function checkVersionIf(
  needed: boolean,
  snapshot: Snapshot,
  problems: Problems,
  given: Pick<GivenVersion, 'field' | 'factId'> & { readonly expected: number | undefined },
): void {
  const { field, factId, expected } = given;
  if (expected !== undefined) checkVersion(snapshot, problems, { field, factId, expected });
  else if (needed && snapshot.changedBefore.has(factId)) tellChangedBefore(problems, field, factId);
  else if (needed)
    problems.add(field, 'REQUIRED', `is missing: ${factId} would change; give the version that was read`);
}
