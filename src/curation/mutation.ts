import type { Role, Viewer } from '../access/viewer.js';
import type { EntityRecord } from '../facts/entity-record.js';
import type { Fact } from '../facts/fact.js';
import { suggestIds } from '../facts/suggest-ids.js';
import type { ChangeAction, StoredChange } from '../history/change.js';
import type { HistoryEntry } from '../history/new-change.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { quotedId } from '../model/wrong-id.js';
import type { QueryRunner } from '../store/store.js';
import type { CommonRules, Input } from './common-input.js';
import type { CurationContext } from './curation-context.js';
import type { InputClass } from './input-type.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** What a mutation does to a fact. */
export interface Decision {
  readonly action: ChangeAction;
  /** The current fact; undefined if it is new. */
  readonly before: Fact | undefined;
  /** The new fact; undefined if it is retracted. It has another id and other ends if it moves. */
  readonly after: Fact | undefined;
  /** Decisions about other facts that change with it, each with its own history. */
  readonly alongside?: readonly Decision[];
  /** Additional properties of its history entry. */
  readonly alsoRecorded?: Pick<HistoryEntry, 'before' | 'after'>;
  /** The history entry of a decision about something other than a fact, such as a judgement. */
  readonly entry?: HistoryEntry;
  /** Entities that sentences in history name, besides those that the mutation names. */
  readonly entities?: ReadonlyMap<string, EntityRecord>;
  /** Runs after the facts are written, for instance to write the record of a merge. */
  finish?(transaction: QueryRunner, change: StoredChange): Promise<void>;
}

/** What a mutation will do, as far as its input alone determines. */
export interface Plan {
  readonly factId: string;
  /** The ids of entities that it names besides the fact and its ends. */
  readonly names: readonly string[];
  /** True if `decide` checks expected versions itself, being of another fact or of several. */
  readonly checksVersions?: true;
  /** Decides from the state of the graph; undefined, with the problems reported, if the mutation cannot be done. */
  decide(snapshot: Snapshot, problems: Problems): Decision | undefined | Promise<Decision | undefined>;
}

export type PayloadClass = new () => object;

export interface MutationDefinition extends CommonRules {
  readonly name: string;
  readonly description: string;
  readonly input: InputClass;
  readonly payload: PayloadClass;
  /** The required role; `editor` if left out. */
  readonly role?: Role;
  /** The field of the input that gives a property or an end of its fact, where that is not called like it. */
  fieldOf?(property: string, input: Input): string;
  /** Runs after the operation has been committed, also for a retry. */
  afterCommit?(context: CurationContext): Promise<void>;
  plan(input: Input, evidence: readonly string[], problems: Problems, viewer: Viewer): Plan;
}

/** Reports that the fact to be changed is missing. */
export async function reportMissing(
  problems: Problems,
  field: string,
  id: string,
  { retracted, merged, transaction }: Snapshot,
): Promise<undefined> {
  const shown = quotedId(id);
  const [mergedEnd] = endsOf(id).filter((end) => merged.has(end));
  if (mergedEnd !== undefined) return reportMerged(problems, field, mergedEnd, merged);
  const what = retracted ? `names a fact that was retracted: ${shown}` : `names no fact of the graph: ${shown}`;
  problems.add(field, 'UNKNOWN_ID', what, retracted ? [] : await suggestIds(transaction, id));
  return undefined;
}

/** Reports that an entity was merged into another; mutations must name the survivor. */
export function reportMerged(problems: Problems, field: string, id: string, merged: Snapshot['merged']): undefined {
  problems.add(field, 'MERGED', `names ${id}, which was merged into ${merged.get(id)}: read that, then name it`);
  return undefined;
}

/** The ids of entities in an id: itself, or the ends of a relationship. */
function endsOf(id: string): string[] {
  const key = parseRelationshipId(id);
  return key === undefined ? [id] : [key.fromId, key.toId];
}

/** The evidence of a fact after additions and withdrawals, without duplicates. */
export function mergeEvidence(present: readonly string[], added: readonly string[], withdrawn: readonly string[]) {
  return [...new Set([...present, ...added])].filter((reference) => !withdrawn.includes(reference));
}
