import type { GraphStore } from '../../store/store.js';
import type { GraphPart } from './graph-part.js';

/** An error is a graph that says what it must not; a warning is what somebody should look at. */
export type Severity = 'error' | 'warning';

/** What a rule has found: the fact it is wrong with, and what is wrong. */
export interface Finding {
  /** The id of an entity or a relationship; empty if it has none. */
  readonly id: string;
  readonly message: string;
}

interface RuleDefinition {
  readonly severity: Severity;
  /** What is wrong with what the rule finds, in a few words. */
  readonly summary: string;
  /** What to do about it. */
  readonly nextStep: string;
}

/** A rule on facts one by one: it sees every part of the graph once. */
export interface FactRule extends RuleDefinition {
  find(part: GraphPart): readonly Finding[];
}

/** A rule on facts beside each other, which asks the graph itself. */
export interface GraphRule extends RuleDefinition {
  find(store: GraphStore): AsyncIterable<Finding>;
}
