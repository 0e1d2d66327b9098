import { entityTypes } from '../../model/entity-types.js';
import { combine } from '../combine.js';
import type { EntityFact } from '../fact.js';

/** The survivor of a merge, and the properties on which the two entities disagreed. */
export interface Combined {
  readonly fact: EntityFact;
  readonly differing: readonly string[];
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** All names of both entities except the survivor's main name. */
function otherNames(into: EntityFact, merged: EntityFact): string[] {
  const all = [into.properties['aliases'], merged.properties['name'], merged.properties['aliases']].flatMap(textsOf);
  return [...new Set(all)].filter((name) => name !== into.properties['name']);
}

/** Drops the kind OTHER if the other entity has a kind. */
function withoutVagueKind(into: EntityFact, merged: EntityFact): EntityFact {
  const { kind, ...properties } = into.properties;
  return kind === 'OTHER' && merged.properties['kind'] !== undefined ? { ...into, properties } : into;
}

/**
 * Combines two entities of a type: the survivor keeps its values and gains those it lacks, lists are united, and the
 * name of the other becomes an alias if the type has aliases.
 */
export function combineEntities(into: EntityFact, merged: EntityFact): Combined {
  const { fact, differing } = combine(withoutVagueKind(into, merged), merged, 'keep');
  if (!('aliases' in entityTypes[into.type].properties)) return { fact, differing };
  const aliases = otherNames(into, merged);
  const { aliases: _, ...rest } = fact.properties;
  const properties = aliases.length > 0 ? { ...rest, aliases } : rest;
  return { fact: { ...fact, properties }, differing: differing.filter((property) => property !== 'name') };
}
