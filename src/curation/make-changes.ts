import type { Viewer } from '../access/viewer.js';
import type { EntityRecord } from '../facts/entity-record.js';
import { writeFacts } from '../facts/write-facts.js';
import type { StoredChange } from '../history/change.js';
import { recordChanges, versions as versionsOf } from '../history/history.queries.js';
import { entryOf, newChange } from '../history/new-change.js';
import type { QueryRunner } from '../store/store.js';
import type { CommonInput } from './common-input.js';
import type { Decision } from './mutation.js';

/** What a change records of its mutation. */
export interface ChangeRequest {
  readonly mutation: string;
  readonly viewer: Viewer;
  /** A hash of the mutation and its input. */
  readonly fingerprint: string;
  readonly common: CommonInput;
}

type Entities = ReadonlyMap<string, EntityRecord>;
type Versions = ReadonlyMap<string, number>;

/** The id of one of the changes that a mutation makes; the first has the id of its request. */
export function idOfChange(firstId: string, index: number): string {
  return index === 0 ? firstId : `${firstId}-${index}`;
}

/** The ids under which the version of a decision's fact may be recorded. */
function idsOf({ before, after, entry }: Decision): string[] {
  return [...new Set([before?.id, after?.id, entry?.factId, entry?.was].filter((id) => id !== undefined))];
}

/** The version of each fact; 1 if it exists and was never changed. */
async function readVersions(transaction: QueryRunner, decisions: readonly Decision[]): Promise<Versions> {
  const there = decisions.flatMap((decision) => (decision.action === 'ADDED' ? [] : idsOf(decision)));
  const versions = new Map(there.map((id) => [id, 1]));
  const rows = await transaction.run(versionsOf, { ids: [...new Set(decisions.flatMap(idsOf))] });
  for (const { id, version } of rows) versions.set(id, version);
  return versions;
}

/** The current version. A fact whose id changes continues from the higher of both, so that no version is used twice. */
function versionBefore(decision: Decision, versions: Versions): number {
  return Math.max(...idsOf(decision).map((id) => versions.get(id) ?? 0));
}

/**
 * Writes or removes the facts that a mutation decides on and records their changes in history.
 * @returns The changes in the order of the decisions; the first has the id of the request.
 */
export async function makeChanges(
  transaction: QueryRunner,
  request: ChangeRequest,
  decisions: readonly Decision[],
  entities: Entities,
  firstId: string,
): Promise<StoredChange[]> {
  const versions = await readVersions(transaction, decisions);
  const { mutation, viewer: author, fingerprint, common } = request;
  const { evidence, reason = '', clientMutationId = '' } = common;
  const made = decisions.map((decision, index) =>
    newChange({
      id: idOfChange(firstId, index),
      action: decision.action,
      entry: decision.entry ?? entryOf(decision, entities),
      version: versionBefore(decision, versions),
      ...{ mutation, author, fingerprint, evidence, reason, clientMutationId },
    }),
  );
  await writeFacts(transaction, decisions);
  await transaction.run(recordChanges, { changes: made });
  for (const [index, { properties }] of made.entries()) await decisions[index]?.finish?.(transaction, properties);
  return made.map(({ properties }) => properties);
}
