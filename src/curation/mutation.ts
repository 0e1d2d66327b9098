import type { Role } from '../access/viewer.js';
import type { EntityRecord } from '../facts/entity-record.js';
import type { Fact } from '../facts/fact.js';
import type { ChangeAction, StoredChange } from '../history/change.js';
import type { HistoryEntry } from '../history/new-change.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { QueryRunner } from '../store/store.js';
import type { CommonRules, Input } from './common-input.js';
import type { InputClass } from './input-type.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** What a mutation does to a fact. */
export interface Decision {
  readonly action: ChangeAction;
  /** The fact as it is; undefined if it is new. */
  readonly before: Fact | undefined;
  /** The fact as it will be; undefined if it is retracted. Another id, and other ends, if it moves. */
  readonly after: Fact | undefined;
  /** Other facts that change with it, each with a history of its own. */
  readonly alongside?: readonly Decision[];
  /** What its history entry holds beside the properties of the fact. */
  readonly alsoRecorded?: Pick<HistoryEntry, 'before' | 'after'>;
  /** The history entry of a decision about something other than a fact, such as a judgement. */
  readonly entry?: HistoryEntry;
  /** Entities that sentences name, beside those that the mutation does. */
  readonly entities?: ReadonlyMap<string, EntityRecord>;
  /** Writes what goes with the facts, such as the record of a merge, once these are written. */
  finish?(transaction: QueryRunner, change: StoredChange): Promise<void>;
}

/** What a mutation means to do, as far as its input alone tells. */
export interface Plan {
  readonly factId: string;
  /** The entities it names beside the fact and its ends. */
  readonly names: readonly string[];
  /** True if it compares the versions that were read itself, being of another fact or of several. */
  readonly checksVersions?: true;
  /** Decides by what the graph holds; undefined, with the reasons among the problems, if it cannot be done. */
  decide(snapshot: Snapshot, problems: Problems): Decision | undefined | Promise<Decision | undefined>;
}

/** The class of what a mutation answers. */
export type PayloadClass = new () => object;

/** A mutation: what it is called and takes, and how it is planned. */
export interface MutationDefinition extends CommonRules {
  readonly name: string;
  readonly description: string;
  readonly input: InputClass;
  readonly payload: PayloadClass;
  /** Who may use it; editors, if it is left out. */
  readonly role?: Role;
  plan(input: Input, evidence: readonly string[], problems: Problems): Plan;
}

/** What is wrong when a fact that should be changed is not there. */
export function tellMissing(problems: Problems, field: string, id: string, { retracted, merged }: Snapshot): undefined {
  const shown = JSON.stringify(id.slice(0, 200));
  const [mergedEnd] = endsOf(id).filter((end) => merged.has(end));
  if (mergedEnd !== undefined) return tellMerged(problems, field, mergedEnd, merged);
  const what = retracted ? `names a fact that was retracted: ${shown}` : `names no fact of the graph: ${shown}`;
  problems.add(field, 'UNKNOWN_ID', what);
  return undefined;
}

/** Tells that an entity was merged into another: a mutation must name what it means to change as it is now. */
export function tellMerged(problems: Problems, field: string, id: string, merged: Snapshot['merged']): undefined {
  problems.add(field, 'MERGED', `names ${id}, which was merged into ${merged.get(id)}: read that, then name it`);
  return undefined;
}

/** The entities that an id stands for: itself, or the ends of a relationship. */
function endsOf(id: string): string[] {
  const key = parseRelationshipId(id);
  return key === undefined ? [id] : [key.fromId, key.toId];
}

/** Evidence with more added and some withdrawn, each place once. */
export function mergeEvidence(present: readonly string[], added: readonly string[], withdrawn: readonly string[]) {
  return [...new Set([...present, ...added])].filter((reference) => !withdrawn.includes(reference));
}
