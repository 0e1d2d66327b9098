import { closest } from 'fastest-levenshtein';
import type { EntityFact, Place, Problem, RelationshipFact } from '../../../facts/fact.js';
import { isSurelyOutside, type TenureDates } from '../../../model/as-of.js';
import { type EntityType, type EntityTypeDefinition, entityTypeOf, entityTypes } from '../../../model/entity-types.js';
import { readReference } from '../../../model/evidence-reference.js';
import { earliestDay, latestDay } from '../../../model/partial-date.js';
import { referenceTypes } from '../../../model/references.js';
import { type RelationshipTypeDefinition, relationshipTypes } from '../../../model/relationship-types.js';
import type { Omission, Placed, PlacedFacts } from './read-facts.js';

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
function idProblems(what: string, id: string, types: readonly EntityType[], facts: Facts, place: Place): Problem[] {
  const type = entityTypeOf(id);
  if (facts.has(id)) {
    if (type !== undefined && types.includes(type)) return [];
    return [{ ...place, message: `${what}: ${id} is of type ${type}; it must be of type ${types.join(' or ')}.` }];
  }
  const fitting = [...facts.values()].filter((fact) => types.includes(fact.type)).map((fact) => fact.id);
  const advice = fitting.length > 0 ? `the nearest is ${closest(id, fitting)}` : `add it, or correct the id`;
  return [{ ...place, message: `${what}: there is no entity ${id}; ${advice}.` }];
}

function sourceProblems(evidence: readonly string[], facts: Facts, placeOf: (index: number) => Place): Problem[] {
  return evidence.flatMap((reference, index) => {
    const { sourceId } = readReference(reference);
    return idProblems('evidence', sourceId, ['Source'], facts, placeOf(index));
  });
}

function evidenceProblems({ fact, at }: PlacedFact | Placed<Omission>, facts: Facts): Problem[] {
  return sourceProblems(fact.evidence, facts, (index) => at('evidence', index));
}

interface Topic {
  readonly raisedBy?: string;
  readonly evidence: readonly string[];
}

function topicProblems({ fact, at }: Placed<EntityFact>, facts: Facts): Problem[] {
  const topics = (fact.properties['topics'] ?? []) as readonly Topic[];
  return topics.flatMap(({ raisedBy, evidence }, topic) => [
    ...sourceProblems(evidence, facts, (index) => at('topics', topic, 'evidence', index)),
    ...(raisedBy === undefined
      ? []
      : idProblems('raisedBy', raisedBy, ['Official'], facts, at('topics', topic, 'raisedBy'))),
  ]);
}

function referenceProblems({ fact, at }: Placed<RelationshipFact>, facts: Facts): Problem[] {
  return Object.entries(referenceTypes).flatMap(([property, types]) => {
    const value = fact.properties[property] ?? [];
    const ids = Array.isArray(value) ? (value as string[]) : [String(value)];
    return ids.flatMap((id, index) => {
      const place = Array.isArray(value) ? at(property, index) : at(property);
      return idProblems(property, id, types, facts, place);
    });
  });
}

function endProblems({ fact, at }: Placed<RelationshipFact>, facts: Facts): Problem[] {
  const { to, alike }: RelationshipTypeDefinition = relationshipTypes[fact.type];
  const from = entityTypeOf(fact.fromId);
  return idProblems(fact.type, fact.toId, alike && from ? [from] : to, facts, at('to'));
}

/** Two dates the wrong way round, whatever days they mean. */
function reversedProblems({ fact, at }: PlacedFact, from: string, until: string): Problem[] {
  const [start, end] = [fact.properties[from], fact.properties[until]];
  if (typeof start !== 'string' || typeof end !== 'string' || earliestDay(start) <= latestDay(end)) return [];
  return [{ ...at(from), message: `${from} ${start} is after ${until} ${end}: one of them is wrong.` }];
}

function tenureProblems(placed: Placed<RelationshipFact>): Problem[] {
  const tenure: TenureDates = placed.fact.properties;
  const outside = (tenure.attestedOn ?? []).flatMap((day, index) =>
    isSurelyOutside(tenure, day) ? [{ day, place: placed.at('attestedOn', index) }] : [],
  );
  return [
    ...reversedProblems(placed, 'since', 'until'),
    ...outside.map(({ day, place }) => ({
      ...place,
      message: `attestedOn ${day} is outside since and until: one of the sources must be wrong, make it a claim.`,
    })),
  ];
}

function lifetimeProblems(placed: Placed<EntityFact>): Problem[] {
  const { lifetime }: EntityTypeDefinition = entityTypes[placed.fact.type];
  const [from, until] = lifetime;
  return [
    ...(from === undefined || until === undefined ? [] : reversedProblems(placed, from, until)),
    ...reversedProblems(placed, 'startsOn', 'endsOn'),
  ];
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
      ...evidenceProblems(entity, facts),
      ...topicProblems(entity, facts),
      ...lifetimeProblems(entity),
    ]),
    ...relationships.flatMap((relationship) => [
      ...evidenceProblems(relationship, facts),
      ...endProblems(relationship, facts),
      ...referenceProblems(relationship, facts),
      ...tenureProblems(relationship),
      ...claimProblems(relationship, facts),
    ]),
    ...omissions.flatMap((omission) => evidenceProblems(omission, facts)),
  ];
}
