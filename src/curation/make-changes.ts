import type { EntityRecord } from '../entity/entity-record.js';
import type { QueryRunner } from '../graph/store.js';
import { difference, type StoredChange } from '../history/change.js';
import type { Viewer } from '../viewer/viewer.js';
import { nextMoment } from './clock.js';
import type { CommonInput } from './common-input.js';
import { lockHistories, recordChanges } from './curation.queries.js';
import { describeFact } from './describe-fact.js';
import { type Fact, isRelationship } from './fact.js';
import type { Decision, Told } from './mutation.js';
import { writeDecisions } from './write-decisions.js';

/** What a change keeps of the mutation it is made by. */
export interface ChangeRequest {
  readonly mutation: string;
  readonly viewer: Viewer;
  /** A hash of the mutation and its input. */
  readonly fingerprint: string;
  readonly common: CommonInput;
}

type Entities = ReadonlyMap<string, EntityRecord>;
type Versions = ReadonlyMap<string, number>;

function stated(fact: Fact | undefined): Readonly<Record<string, unknown>> {
  return fact === undefined ? {} : { ...fact.properties, evidence: fact.evidence };
}

/** The entities and the fact in whose history a change is told. */
function concernedBy(fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  return isRelationship(fact) ? [fact.id, fact.fromId, fact.toId] : [fact.id];
}

/** What history tells of a decision about a fact. */
function toldOf({ before, after, tells }: Decision, entities: Entities): Told {
  const fact = after ?? before;
  const isMoved = before !== undefined && after !== undefined && before.id !== after.id;
  return {
    factId: fact?.id ?? '',
    sentence: fact === undefined ? '' : describeFact(fact, entities),
    before: { ...(isMoved && { id: before.id }), ...stated(before), ...tells?.before },
    after: { ...(isMoved && { id: after.id }), ...stated(after), ...tells?.after },
    concerns: [...new Set([...concernedBy(fact), ...concernedBy(before)])],
  };
}

/** The ids under which a decision finds the version its fact has come to. */
function idsOf({ before, after, told }: Decision): string[] {
  return [...new Set([before?.id, after?.id, told?.factId].filter((id) => id !== undefined))];
}

/** The version of each fact, in the order of their ids, locked: 1 of one that is there and was never changed. */
async function lockVersions(transaction: QueryRunner, decisions: readonly Decision[]): Promise<Versions> {
  const there = new Set(decisions.flatMap((decision) => (decision.action === 'ADDED' ? [] : idsOf(decision))));
  const ids = [...new Set(decisions.flatMap(idsOf))].sort();
  const rows = await transaction.run(lockHistories, { ids });
  return new Map(rows.map(({ id, version }) => [id, version ?? (there.has(id) ? 1 : 0)]));
}

function changeOf(request: ChangeRequest, decision: Decision, told: Told, versions: Versions, id: string) {
  const changed = difference(told.before, told.after);
  const { common } = request;
  const { at, key } = nextMoment();
  // A fact that changes its id goes on from the higher version of the two: no version names two of its states.
  const version = Math.max(...idsOf(decision).map((each) => versions.get(each) ?? 0));
  return {
    id,
    at,
    key: `${key}/${id}`,
    byKind: request.viewer.kind,
    byId: request.viewer.id,
    action: decision.action,
    mutation: request.mutation,
    factId: told.factId,
    version: version + (changed.length > 0 ? 1 : 0),
    sentence: told.sentence,
    properties: JSON.stringify(changed),
    evidence: [...common.evidence],
    reason: common.reason ?? '',
    clientMutationId: common.clientMutationId ?? '',
    fingerprint: request.fingerprint,
  } satisfies StoredChange;
}

/**
 * Makes the changes of all facts that a mutation decides on, writes or removes them, and tells their history; answers
 * the changes in the order of the decisions, of which the first has the id of the request.
 */
export async function makeChanges(
  transaction: QueryRunner,
  request: ChangeRequest,
  decisions: readonly Decision[],
  entities: Entities,
  firstId: string,
): Promise<StoredChange[]> {
  const versions = await lockVersions(transaction, decisions);
  const made = decisions.map((decision, index) => {
    const told = decision.told ?? toldOf(decision, entities);
    const id = index === 0 ? firstId : `${firstId}-${index}`;
    const properties = changeOf(request, decision, told, versions, id);
    return { properties, retracted: decision.action === 'RETRACTED', concerns: [...told.concerns] };
  });
  await writeDecisions(transaction, decisions);
  await transaction.run(recordChanges, { changes: made });
  for (const [index, { properties }] of made.entries()) await decisions[index]?.finish?.(transaction, properties);
  return made.map(({ properties }) => properties);
}
