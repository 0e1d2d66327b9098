import type { ChangeAction } from '../history/change.js';
import type { CommonRules, Input } from './common-input.js';
import type { Fact } from './fact.js';
import type { InputClass } from './input-type.js';
import type { Known } from './known.js';
import type { Problems } from './problems.js';

type Values = Readonly<Record<string, unknown>>;

/** What history tells of a change. */
interface Told {
  readonly before: Values;
  readonly after: Values;
}

/** What a mutation does to a fact. */
export interface Decision {
  readonly action: ChangeAction;
  /** The fact as it is; undefined if it is new. */
  readonly before: Fact | undefined;
  /** The fact as it will be; undefined if it is retracted. */
  readonly after: Fact | undefined;
  /** Other facts that change with it, each with a history of its own. */
  readonly alongside?: readonly Decision[];
  /** What history tells beside the properties of the fact: its version moves by it too. */
  readonly tells?: Pick<Told, 'before' | 'after'>;
}

/** What a mutation means to do, as far as its input alone tells. */
export interface Plan {
  readonly factId: string;
  /** The entities it names beside the fact and its ends. */
  readonly names: readonly string[];
  /** Decides by what the graph holds; undefined, with the problems told, if it cannot be done. */
  decide(known: Known, problems: Problems): Decision | undefined | Promise<Decision | undefined>;
}

/** The class of what a mutation answers. */
export type PayloadClass = new () => object;

/** A mutation: what it is called and takes, and how it is planned. */
export interface MutationDefinition extends CommonRules {
  readonly name: string;
  readonly description: string;
  readonly input: InputClass;
  readonly payload: PayloadClass;
  plan(input: Input, evidence: readonly string[], problems: Problems): Plan;
}

/** The sources that evidence names. */
export function sourcesOf(evidence: readonly string[]): string[] {
  return evidence.map((reference) => reference.split('#')[0] ?? reference);
}

/** What is wrong when a fact that should be changed is not there. */
export function tellMissing(problems: Problems, field: string, id: string, { retracted }: Known): undefined {
  const shown = JSON.stringify(id.slice(0, 200));
  const what = retracted ? `names a fact that was retracted: ${shown}` : `names no fact of the graph: ${shown}`;
  problems.add(field, 'UNKNOWN_ID', what);
  return undefined;
}

/** Evidence with more added and some withdrawn, each place once. */
export function mergeEvidence(present: readonly string[], added: readonly string[], withdrawn: readonly string[]) {
  return [...new Set([...present, ...added])].filter((reference) => !withdrawn.includes(reference));
}
