import type { Viewer } from '../access/viewer.js';
import type { EntityRecord } from '../facts/entity-record.js';
import { type Fact, isRelationshipFact } from '../facts/fact.js';
import { idsTold } from '../model/sentences/tell.js';
import { type ChangeAction, difference, type StoredChange } from './change.js';
import { nextMoment } from './clock.js';
import { describeFact, NO_SENTENCES, type Sentences } from './describe-fact.js';

type Values = Readonly<Record<string, unknown>>;

/** What the history of a fact says about a change. */
export interface HistoryEntry {
  readonly factId: string;
  /** The previous id of the fact, if the change gave it another. */
  readonly was?: string;
  readonly sentences: Sentences;
  /** The entities that the sentences name beside the ends of the fact. */
  readonly named?: readonly string[];
  readonly before: Values;
  readonly after: Values;
  /** The facts in whose histories the change is listed. */
  readonly concerns: readonly string[];
}

/** A fact before and after a change, with what its history says beside its properties. */
interface ChangedFact {
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
  readonly alsoRecorded?: Pick<HistoryEntry, 'before' | 'after'>;
}

export interface ChangeParts {
  readonly id: string;
  readonly author: Pick<Viewer, 'kind' | 'id'>;
  readonly mutation: string;
  readonly action: ChangeAction;
  readonly entry: HistoryEntry;
  /** The version of the fact before the change; 0 if it is new. */
  readonly version: number;
  readonly evidence: readonly string[];
  readonly reason: string;
  readonly clientMutationId: string;
  readonly fingerprint: string;
}

function stated(fact: Fact | undefined): Readonly<Record<string, unknown>> {
  return fact === undefined ? {} : { ...fact.properties, evidence: fact.evidence };
}

/** The facts in whose histories a change is listed: the fact itself and, for a relationship, its ends. */
export function concernedBy(fact: Fact | undefined): string[] {
  if (fact === undefined) return [];
  return isRelationshipFact(fact) ? [fact.id, fact.fromId, fact.toId] : [fact.id];
}

/** The history entry for a change from one state of a fact to another. */
export function entryOf(
  { before, after, alsoRecorded }: ChangedFact,
  entities: ReadonlyMap<string, EntityRecord>,
): HistoryEntry {
  const fact = after ?? before;
  const isMoved = before !== undefined && after !== undefined && before.id !== after.id;
  return {
    factId: fact?.id ?? '',
    sentences: fact === undefined ? NO_SENTENCES : describeFact(fact, entities),
    named: fact !== undefined && isRelationshipFact(fact) ? idsTold(fact.properties) : [],
    before: { ...(isMoved && { id: before.id }), ...stated(before), ...alsoRecorded?.before },
    after: { ...(isMoved && { id: after.id }), ...stated(after), ...alsoRecorded?.after },
    concerns: [...new Set([...concernedBy(fact), ...concernedBy(before)])],
  };
}

/** A change as the parameters of its query. The version increases only if the change makes a difference. */
export function newChange({ id, author, entry, version, evidence, ...parts }: ChangeParts) {
  const changed = difference(entry.before, entry.after);
  const { at, key } = nextMoment();
  const properties = {
    ...parts,
    id,
    at,
    key: `${key}/${id}`,
    byKind: author.kind,
    byId: author.id,
    factId: entry.factId,
    version: version + (changed.length > 0 ? 1 : 0),
    sentence: entry.sentences.EN,
    sentenceVi: entry.sentences.VI,
    named: [...(entry.named ?? [])],
    properties: JSON.stringify(changed),
    evidence: [...evidence],
  } satisfies StoredChange;
  return { properties, retracted: parts.action === 'RETRACTED', concerns: [...entry.concerns] };
}
