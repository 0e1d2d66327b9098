import { entityTypes } from '../../model/entity-types.js';
import { combine } from '../combine.js';
import type { EntityFact } from '../fact.js';

/** An entity that another was merged into, and the properties on which the two disagree. */
export interface Combined {
  readonly fact: EntityFact;
  readonly differing: readonly string[];
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** The names under which an entity is found beside the one it is shown by, where its type has a place for them. */
function otherNames(into: EntityFact, merged: EntityFact): string[] {
  const all = [into.properties['aliases'], merged.properties['name'], merged.properties['aliases']].flatMap(textsOf);
  return [...new Set(all)].filter((name) => name !== into.properties['name']);
}

/** An entity without a kind that stands for one that is missing, if the other says one. */
function withoutVagueKind(into: EntityFact, merged: EntityFact): EntityFact {
  const { kind, ...properties } = into.properties;
  return kind === 'OTHER' && merged.properties['kind'] !== undefined ? { ...into, properties } : into;
}

/**
 * An entity with all that another of its type says: it keeps what it says itself, what it lacks is filled, lists are
 * united, and the name of the other becomes one of its own where the type has several.
 */
export function combineEntities(into: EntityFact, merged: EntityFact): Combined {
  const { fact, differing } = combine(withoutVagueKind(into, merged), merged, 'keep');
  if (!('aliases' in entityTypes[into.type].properties)) return { fact, differing };
  const aliases = otherNames(into, merged);
  const { aliases: _, ...rest } = fact.properties;
  const properties = aliases.length > 0 ? { ...rest, aliases } : rest;
  return { fact: { ...fact, properties }, differing: differing.filter((property) => property !== 'name') };
}
