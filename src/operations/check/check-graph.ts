import type { GraphStore } from '../../store/store.js';
import { factRules, graphRules, type Problem, type RuleName } from './check-rules.js';
import { type GraphPart, graphParts } from './graph-part.js';
import type { FactRule, Finding, GraphRule } from './rule.js';

export interface CheckedCounts {
  entities: number;
  relationships: number;
}

function problemOf(rule: RuleName, { severity, nextStep }: FactRule | GraphRule, { id, message }: Finding): Problem {
  return { rule, severity, id, message, nextStep };
}

function isRuleOf<T extends object>(rules: T, name: PropertyKey): name is keyof T {
  return Object.hasOwn(rules, name);
}

function namesOf<T extends object>(rules: T): (keyof T)[] {
  return Object.keys(rules).filter((name) => isRuleOf(rules, name));
}

function* problemsOf(part: GraphPart): Generator<Problem> {
  for (const name of namesOf(factRules)) {
    for (const finding of factRules[name].find(part)) yield problemOf(name, factRules[name], finding);
  }
}

export interface CheckOptions {
  readonly counts?: CheckedCounts;
  readonly onProgress?: (counts: CheckedCounts) => void;
  /** Aborting it ends the check. */
  readonly signal?: AbortSignal;
}

async function* problemsOfGraph(store: GraphStore): AsyncGenerator<Problem> {
  for (const name of namesOf(graphRules)) {
    for await (const finding of graphRules[name].find(store)) yield problemOf(name, graphRules[name], finding);
  }
}

async function* problemsOfFacts(
  store: GraphStore,
  { counts = { entities: 0, relationships: 0 }, onProgress, signal }: CheckOptions,
): AsyncGenerator<Problem> {
  for await (const part of graphParts(store)) {
    if (signal?.aborted) return;
    counts.entities += part.entities.length;
    counts.relationships += part.relationships.length + part.unknown.length;
    onProgress?.(counts);
    yield* problemsOf(part);
  }
}

/** Yields the problems of a graph as they are found, in the same order on every store. Only reads. */
export async function* checkGraph(store: GraphStore, options: CheckOptions = {}): AsyncGenerator<Problem> {
  for await (const problem of problemsOfGraph(store)) {
    if (options.signal?.aborted) return;
    yield problem;
  }
  yield* problemsOfFacts(store, options);
}
