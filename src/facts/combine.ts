import { isDeepStrictEqual } from 'node:util';
import type { StorableProperties } from '../model/stored-properties.js';
import { type Fact, isRelationshipFact } from './fact.js';
import { entityRow, relationshipRow } from './fact-rows.js';

/**
 * What happens to a fact that the graph has already: `replace` makes it exactly what the file says; `keep` adds what
 * the graph does not have, and never changes a value that it has.
 */
export type Policy = 'replace' | 'keep';

export interface Combined<F> {
  readonly fact: F;
  /** The properties of which the file says something else than the graph keeps. */
  readonly differing: readonly string[];
}

function union(kept: readonly unknown[], added: readonly unknown[]): unknown[] {
  return [...kept, ...added.filter((item) => !kept.some((other) => isDeepStrictEqual(item, other)))];
}

/** Many formats know no kinds: OTHER then stands for a word that is missing, and contradicts none. */
function saysNothing(name: string, value: unknown): boolean {
  return name === 'kind' && value === 'OTHER';
}

/** The fact as the graph shall have it. */
export function combine<F extends Fact>(stored: F, read: F, policy: Policy): Combined<F> {
  if (policy === 'replace') return { fact: read, differing: [] };
  const properties: Record<string, unknown> = { ...stored.properties };
  const differing: string[] = [];
  for (const [name, value] of Object.entries(read.properties)) {
    const kept = properties[name];
    if (kept === undefined) properties[name] = value;
    else if (Array.isArray(kept) && Array.isArray(value)) properties[name] = union(kept, value);
    else if (!isDeepStrictEqual(kept, value) && !saysNothing(name, value)) differing.push(name);
  }
  const evidence = union(stored.evidence, read.evidence).map(String);
  return { fact: { ...stored, properties, evidence }, differing };
}

/** The properties of a fact as a store keeps them. */
export function rowProperties(fact: Fact): StorableProperties {
  return isRelationshipFact(fact) ? relationshipRow(fact).properties : entityRow(fact).properties;
}

export type Changes = Record<string, StorableProperties[string] | null>;

/** The stored properties that must change to turn one fact into another; undefined if none must. */
export function changesBetween(stored: Fact, wanted: Fact): Changes | undefined {
  const [before, after] = [rowProperties(stored), rowProperties(wanted)];
  const changes: Changes = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!isDeepStrictEqual(before[name], after[name])) changes[name] = after[name] ?? null;
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}
