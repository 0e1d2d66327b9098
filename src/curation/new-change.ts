import { type Fact, isRelationshipFact } from '../dataset/facts.js';
import type { EntityRecord } from '../entity/entity-record.js';
import { type ChangeAction, difference, type StoredChange } from '../history/change.js';
import type { Viewer } from '../viewer/viewer.js';
import { nextMoment } from './clock.js';
import { describeFact } from './describe-fact.js';
import type { Decision, Told } from './mutation.js';

/** What a change is made of. */
export interface ChangeParts {
  readonly id: string;
  readonly author: Pick<Viewer, 'kind' | 'id'>;
  readonly mutation: string;
  readonly action: ChangeAction;
  readonly told: Told;
  /** The version the fact had before it; 0 if it is new. */
  readonly version: number;
  readonly evidence: readonly string[];
  readonly reason: string;
  readonly clientMutationId: string;
  readonly fingerprint: string;
}

function stated(fact: Fact | undefined): Readonly<Record<string, unknown>> {
  return fact === undefined ? {} : { ...fact.properties, evidence: fact.evidence };
}

/** The entities and the fact in whose history a change is told. */
export function concernedBy(fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  return isRelationshipFact(fact) ? [fact.id, fact.fromId, fact.toId] : [fact.id];
}

/** What history tells of what a fact was and is. */
export function toldOf(
  { before, after, tells }: Pick<Decision, 'before' | 'after' | 'tells'>,
  entities: ReadonlyMap<string, EntityRecord>,
): Told {
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

/** A change as its query takes it; the version moves if it makes a difference. */
export function newChange({ id, author, told, version, evidence, ...parts }: ChangeParts) {
  const changed = difference(told.before, told.after);
  const { at, key } = nextMoment();
  const properties = {
    ...parts,
    id,
    at,
    key: `${key}/${id}`,
    byKind: author.kind,
    byId: author.id,
    factId: told.factId,
    version: version + (changed.length > 0 ? 1 : 0),
    sentence: told.sentence,
    properties: JSON.stringify(changed),
    evidence: [...evidence],
  } satisfies StoredChange;
  return { properties, retracted: parts.action === 'RETRACTED', concerns: [...told.concerns] };
}
