import type { EntityRecord } from '../entity/entity-record.js';
import { type ChangeAction, difference, type StoredChange } from '../history/change.js';
import type { Viewer } from '../viewer/viewer.js';
import { nextMoment } from './clock.js';
import { describeFact } from './describe-fact.js';
import { type Fact, isRelationship } from './fact.js';

type Values = Readonly<Record<string, unknown>>;

/** What a change of a fact is made of. */
export interface ChangeParts {
  readonly id: string;
  readonly author: Pick<Viewer, 'kind' | 'id'>;
  readonly mutation: string;
  readonly action: ChangeAction;
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
  /** What history tells beside the properties of the fact. */
  readonly tells?: { readonly before: Values; readonly after: Values } | undefined;
  /** The version the fact had before it; 0 if it is new. */
  readonly version: number;
  /** The entities that its sentence names. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly evidence: readonly string[];
  readonly reason: string;
  readonly clientMutationId: string;
  readonly fingerprint: string;
}

function stated(fact: Fact | undefined): Values {
  return fact === undefined ? {} : { ...fact.properties, evidence: fact.evidence };
}

/** The entities and the fact in whose history a change is told. */
function concernedBy(fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  return isRelationship(fact) ? [fact.id, fact.fromId, fact.toId] : [fact.id];
}

/** A change as its query takes it; its version moves if it makes a difference. */
export function newChange(parts: ChangeParts) {
  const { id, author, action, mutation, before, after, tells, entities } = parts;
  const { evidence, reason, clientMutationId, fingerprint } = parts;
  const changed = difference({ ...stated(before), ...tells?.before }, { ...stated(after), ...tells?.after });
  const fact = after ?? before;
  const { at, key } = nextMoment();
  const properties = {
    id,
    at,
    key: `${key}/${id}`,
    byKind: author.kind,
    byId: author.id,
    action,
    mutation,
    factId: fact?.id ?? '',
    version: parts.version + (changed.length > 0 ? 1 : 0),
    sentence: fact === undefined ? '' : describeFact(fact, entities),
    properties: JSON.stringify(changed),
    evidence: [...evidence],
    reason,
    clientMutationId,
    fingerprint,
  } satisfies StoredChange;
  return { properties, retracted: after === undefined, concerns: concernedBy(fact) };
}
