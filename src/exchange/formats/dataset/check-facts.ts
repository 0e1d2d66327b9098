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
import type { Place, Problem } from './dataset-file.js';
import type { Placed, PlacedFacts } from './read-facts.js';

type PlacedFact = Placed<EntityFact | RelationshipFact>;
type Facts = ReadonlyMap<string, EntityFact>;

function duplicateProblems(placed: readonly Placed<{ readonly id: string }>[], advice: string): Problem[] {
  const seen = new Map<string, Place>();
  return placed.flatMap(({ fact, at }) => {
    const first = seen.get(fact.id);
    if (first === undefined) {
      seen.set(fact.id, at());
      return [];
    }
    return [{ ...at(), message: `${fact.id} is stated twice, first at ${first.path}:${first.line}: ${advice}` }];
  });
}

/** What is wrong with an id that should name an entity of certain types. */
function idProblem(named: NamedId, facts: Facts): string | undefined {
  const { id, types } = named;
  if (facts.has(id)) return typeProblem(named);
  const fitting = [...facts.values()].filter((fact) => types.includes(fact.type)).map((fact) => fact.id);
  const advice = fitting.length > 0 ? `the nearest is ${closest(id, fitting)}` : `add it, or correct the id`;
  return `there is no entity ${id}; ${advice}`;
}

/** The word under which a curator has written an id. */
function wordOf({ path }: NamedId): string {
  if (path.at(-1) === 'source') return 'evidence';
  return String(path.findLast((part) => typeof part === 'string'));
}

/** Tells ids that name nothing or something of another type. */
function namedProblems(named: readonly NamedId[], { at }: Pick<PlacedFact, 'at'>, facts: Facts): Problem[] {
  return named.flatMap((one) => {
    const problem = idProblem(one, facts);
    return problem === undefined ? [] : [{ ...at(...one.path), message: `${wordOf(one)}: ${problem}.` }];
  });
}

/** The end from which it leads is the entry that it stands in; the other is called by what leads there. */
function endProblems(placed: Placed<RelationshipFact>, facts: Facts): Problem[] {
  const [, to] = namedEnds(placed.fact);
  const problem = idProblem(to, facts);
  return problem === undefined ? [] : [{ ...placed.at('to'), message: `${placed.fact.type}: ${problem}.` }];
}

function reversalProblems({ fact, at }: PlacedFact): Problem[] {
  const reversal = reversalOf(fact);
  return reversal === undefined ? [] : [{ ...at(reversal.from), message: `${reversal.message}.` }];
}

function attestationProblems({ fact, at }: Placed<RelationshipFact>): Problem[] {
  return attestationsOutside(fact).map(({ index, day }) => ({
    ...at('attestedOn', index),
    message: `attestedOn ${day} is outside since and until: one of the sources must be wrong, make it a claim.`,
  }));
}

/** A claim is about a property its subject has; the preferred one is the value that the subject carries. */
function claimProblems({ fact, at }: Placed<RelationshipFact>, facts: Facts): Problem[] {
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

/** What is wrong with facts that are each well formed: ids that name nothing, dates that contradict each other. */
export function checkFacts({ entities, relationships, omissions }: PlacedFacts): Problem[] {
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
