import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** The version of a fact that a client expects, and the input field that states it. */
interface ExpectedVersion {
  readonly field: string;
  readonly factId: string;
  readonly expected: number;
}

function isThere({ entities, fact }: Snapshot, factId: string): boolean {
  return entities.has(factId) || fact?.id === factId;
}

/** The version of a fact; 0 if it never existed. */
function versionOf(snapshot: Snapshot, factId: string): number {
  return snapshot.versions.get(factId) ?? (isThere(snapshot, factId) ? 1 : 0);
}

/**
 * Reports that the client cannot have read this version, as an earlier mutation of the operation made it. A client that
 * counts ahead could name the version of another's change, since a mutation without effect makes no version.
 */
function reportChangedBefore(problems: Problems, field: string, factId: string): void {
  problems.add(
    field,
    'CHANGED_BEFORE',
    `cannot have been read: an earlier mutation of this operation stated or changed ${factId}; make the two one, put ` +
      'this one first, or send it after the answer',
  );
}

/**
 * Checks the expected version of a fact. A fact that never existed passes: the decision reports it as missing.
 * @throws {ClientError} CONFLICT if the fact has another version.
 */
export function checkVersion(snapshot: Snapshot, problems: Problems, given: ExpectedVersion): void {
  const { field, factId } = given;
  // A merged entity has no version of its own any more; the decision reports the merge.
  if (snapshot.merged.has(factId)) return;
  if (snapshot.changedBefore.has(factId)) {
    reportChangedBefore(problems, field, factId);
    return;
  }
  const version = versionOf(snapshot, factId);
  if (version === 0) return;
  compare(problems, given, isThere(snapshot, factId) ? 'is at' : 'was retracted, which is', version);
}

/**
 * Checks the expected version of a fact or curation record that the mutation itself has found.
 * @throws {ClientError} CONFLICT if it has another version.
 */
export function checkVersionOfPresent(snapshot: Snapshot, problems: Problems, given: ExpectedVersion): void {
  const { field, factId } = given;
  if (snapshot.changedBefore.has(factId)) reportChangedBefore(problems, field, factId);
  else compare(problems, given, 'is at', snapshot.versions.get(factId) ?? 1);
}

function compare(problems: Problems, given: ExpectedVersion, state: string, version: number): void {
  const { field, factId, expected: expectedVersion } = given;
  if (expectedVersion === version) return;
  const message = `${factId} ${state} version ${version}, not ${expectedVersion}: read it again, then decide anew.`;
  throw problems.failure('CONFLICT', field, message, { factId, expectedVersion, version });
}

/** Checks a version that is required only if the fact would change; a stated one is checked in any case. */
export function checkVersionIf(
  needed: boolean,
  snapshot: Snapshot,
  problems: Problems,
  given: Pick<ExpectedVersion, 'field' | 'factId'> & { readonly expected: number | undefined },
): void {
  const { field, factId, expected } = given;
  if (expected !== undefined) checkVersion(snapshot, problems, { field, factId, expected });
  else if (needed && snapshot.changedBefore.has(factId)) reportChangedBefore(problems, field, factId);
  else if (needed)
    problems.add(field, 'REQUIRED', `is missing: ${factId} would change; give the version that was read`);
}
