import { isDeepStrictEqual } from 'node:util';
import type { StorableProperties } from '../model/stored-properties.js';
import { type Fact, isRelationshipFact } from './fact.js';
import { entityRow, relationshipProperties } from './fact-rows.js';

/**
 * How to treat an existing fact: `replace` makes it equal to the file; `keep` adds what the graph lacks and never
 * changes an existing value.
 */
export type Policy = 'replace' | 'keep';

export interface Combined<F> {
  readonly fact: F;
  /** The properties whose values in the file differ from those in the graph, which stay. */
  readonly differing: readonly string[];
}

function union(present: readonly unknown[], added: readonly unknown[]): unknown[] {
  return [...present, ...added.filter((item) => !present.some((other) => isDeepStrictEqual(item, other)))];
}

/** OTHER contradicts no kind: formats without kinds import it for a missing word. */
function saysNothing(name: string, value: unknown): boolean {
  return name === 'kind' && value === 'OTHER';
}

/** Combines a stored fact with one read from a file. */
export function combine<F extends Fact>(stored: F, read: F, policy: Policy): Combined<F> {
  if (policy === 'replace') return { fact: read, differing: [] };
  const properties: Record<string, unknown> = { ...stored.properties };
  const differing: string[] = [];
  for (const [name, value] of Object.entries(read.properties)) {
    const present = properties[name];
    if (present === undefined) properties[name] = value;
    else if (Array.isArray(present) && Array.isArray(value)) properties[name] = union(present, value);
    else if (!isDeepStrictEqual(present, value) && !saysNothing(name, value)) differing.push(name);
  }
  const evidence = union(stored.evidence, read.evidence).map(String);
  return { fact: { ...stored, properties, evidence }, differing };
}

/** The properties of a fact in the form in which they are stored. */
export function rowProperties(fact: Fact): StorableProperties {
  return isRelationshipFact(fact) ? relationshipProperties(fact) : entityRow(fact).properties;
}

export type Changes = Record<string, StorableProperties[string] | null>;

/** The stored properties that differ between two facts; undefined if none do. */
export function changesBetween(stored: Fact, wanted: Fact): Changes | undefined {
  const [before, after] = [rowProperties(stored), rowProperties(wanted)];
  const changes: Changes = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!isDeepStrictEqual(before[name], after[name])) changes[name] = after[name] ?? null;
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}
