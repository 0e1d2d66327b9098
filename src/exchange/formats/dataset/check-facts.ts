import { closest } from 'fastest-levenshtein';
import { attestationsOutside, reversalOf } from '../../../facts/dates.js';
import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import {
  type NamedId,
  namedEnds,
  namedInProperties,
  namedSources,
  sourcesIn,
  typeProblem,
} from '../../../facts/named-ids.js';
import { entityTypes } from '../../../model/entity-types.js';
import type { Location, Problem } from './dataset-file.js';
import type { Located, LocatedFacts } from './read-facts.js';

type LocatedFact = Located<EntityFact | RelationshipFact>;
type Facts = ReadonlyMap<string, EntityFact>;

function duplicateProblems(located: readonly Located<{ readonly id: string }>[], advice: string): Problem[] {
  const seen = new Map<string, Location>();
  return located.flatMap(({ fact, at }) => {
    const first = seen.get(fact.id);
    if (first === undefined) {
      seen.set(fact.id, at());
      return [];
    }
    return [{ ...at(), message: `${fact.id} is stated twice, first at ${first.path}:${first.line}: ${advice}` }];
  });
}

function idProblem(named: NamedId, facts: Facts): string | undefined {
  const { id, types } = named;
  if (facts.has(id)) return typeProblem(named);
  const fitting = [...facts.values()].filter((fact) => types.includes(fact.type)).map((fact) => fact.id);
  const advice = fitting.length > 0 ? `the nearest is ${closest(id, fitting)}` : `add it, or correct the id`;
  return `there is no entity ${id}; ${advice}`;
}

/** The key under which a curator wrote an id. */
function keyOf({ path }: NamedId): string {
  if (path.at(-1) === 'source') return 'evidence';
  return String(path.findLast((part) => typeof part === 'string'));
}

/** Reports ids of missing entities or entities of a wrong type. */
function namedProblems(named: readonly NamedId[], { at }: Pick<LocatedFact, 'at'>, facts: Facts): Problem[] {
  return named.flatMap((one) => {
    const problem = idProblem(one, facts);
    return problem === undefined ? [] : [{ ...at(...one.path), message: `${keyOf(one)}: ${problem}.` }];
  });
}

/** Checks one end only: the other is the entry that lists the relationship. */
function endProblems(located: Located<RelationshipFact>, facts: Facts): Problem[] {
  const [, to] = namedEnds(located.fact);
  const problem = idProblem(to, facts);
  return problem === undefined ? [] : [{ ...located.at('to'), message: `${located.fact.type}: ${problem}.` }];
}

function reversalProblems({ fact, at }: LocatedFact): Problem[] {
  const reversal = reversalOf(fact);
  return reversal === undefined ? [] : [{ ...at(reversal.from), message: `${reversal.message}.` }];
}

function attestationProblems({ fact, at }: Located<RelationshipFact>): Problem[] {
  return attestationsOutside(fact).map(({ index, day }) => ({
    ...at('attestedOn', index),
    message: `attestedOn ${day} is outside since and until: one of the sources must be wrong, make it a claim.`,
  }));
}

/** Checks that a claim is about a property of its subject, which has the value of the preferred claim. */
function claimProblems({ fact, at }: Located<RelationshipFact>, facts: Facts): Problem[] {
  const [claim, subject] = [facts.get(fact.fromId), facts.get(fact.toId)];
  if (fact.type !== 'ABOUT' || claim === undefined || subject === undefined) return [];
  const { property, value, preferred } = claim.properties;
  if (!Object.hasOwn(entityTypes[subject.type].properties, String(property))) {
    return [{ ...at('property'), message: `claims: an entity of type ${subject.type} has no property ${property}.` }];
  }
  const own = subject.properties[String(property)];
  if (!preferred || String(own) === value) return [];
  const message = `claims: ${value} is preferred, and ${property} of ${subject.id} is ${own ?? 'not given'}: make them one.`;
  return [{ ...at('value'), message }];
}

/** Checks well-formed facts as a whole: references, and dates that contradict each other. */
export function checkFacts({ entities, relationships, omissions }: LocatedFacts): Problem[] {
  const facts: Facts = new Map(entities.map(({ fact }) => [fact.id, fact]));
  return [
    ...duplicateProblems(entities, 'give one of them another id.'),
    ...duplicateProblems(relationships, 'give each a `key`, or make them one.'),
    ...entities.flatMap((entity) => [
      ...namedProblems([...namedSources(entity.fact), ...namedInProperties(entity.fact)], entity, facts),
      ...reversalProblems(entity),
    ]),
    ...relationships.flatMap((relationship) => [
      ...namedProblems(namedSources(relationship.fact), relationship, facts),
      ...endProblems(relationship, facts),
      ...namedProblems(namedInProperties(relationship.fact), relationship, facts),
      ...reversalProblems(relationship),
      ...attestationProblems(relationship),
      ...claimProblems(relationship, facts),
    ]),
    ...omissions.flatMap((omission) => namedProblems(sourcesIn(omission.fact.evidence), omission, facts)),
  ];
}
