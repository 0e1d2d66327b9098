import type { GraphStore } from '../../store/store.js';
import type { GraphPart } from './graph-part.js';

/** An error is something the graph must not say; a warning is something to look at. */
export type Severity = 'error' | 'warning';

/** What a rule found: the fact, and what is wrong with it. */
export interface Finding {
  /** The id of an entity or a relationship; empty if it has none. */
  readonly id: string;
  readonly message: string;
}

interface RuleDefinition {
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly summary: string;
  /** What to do about it. */
  readonly nextStep: string;
}

/** A rule on single facts; sees every part of the graph once. */
export interface FactRule extends RuleDefinition {
  find(part: GraphPart): readonly Finding[];
}

/** A rule on facts in relation to each other; queries the graph itself. */
export interface GraphRule extends RuleDefinition {
  find(store: GraphStore): AsyncIterable<Finding>;
}
