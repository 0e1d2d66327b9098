import { closest } from 'fastest-levenshtein';
import { isSurelyOutside, type TenureDates } from '../model/as-of.js';
import { type EntityType, type EntityTypeDefinition, entityTypeOf, entityTypes } from '../model/entity-types.js';
import { earliestDay, latestDay } from '../model/partial-date.js';
import { type RelationshipTypeDefinition, relationshipTypes } from '../model/relationship-types.js';
import { type EntityFact, type Place, type Problem, type RelationshipFact, referencesOf } from './facts.js';
import type { Placed, PlacedFacts } from './read-facts.js';

/** The properties of relationships that hold ids, each one id or a list. */
const REFERENCES = ['actingIn', 'onBehalfOf', 'proposedBy', 'by'];

type Ids = ReadonlyMap<string, Place>;

function duplicateProblems(facts: readonly Placed<{ readonly id: string }>[], advice: string): Problem[] {
  const seen = new Map<string, Place>();
  return facts.flatMap(({ fact, place }) => {
    const first = seen.get(fact.id);
    if (first === undefined) {
      seen.set(fact.id, place);
      return [];
    }
    return [{ ...place, message: `${fact.id} is stated twice, first at ${first.path}:${first.line}: ${advice}` }];
  });
}

function unknownIdMessage(id: string, ids: Ids): string {
  return `there is no entity ${id}; the nearest is ${closest(id, [...ids.keys()])}.`;
}

function evidenceProblems({ fact, place }: Placed<EntityFact | RelationshipFact>, ids: Ids): Problem[] {
  return referencesOf(fact)
    .map((reference) => reference.split('#')[0] ?? reference)
    .filter((sourceId) => !ids.has(sourceId))
    .map((sourceId) => ({ ...place, message: `evidence: ${unknownIdMessage(sourceId, ids)}` }));
}

function referenceProblems({ fact, place }: Placed<RelationshipFact>, ids: Ids): Problem[] {
  const named = REFERENCES.flatMap((property) => fact.properties[property] ?? []).filter(
    (id) => typeof id === 'string',
  );
  return [fact.toId, ...named]
    .filter((id) => !ids.has(id))
    .map((id) => ({ ...place, message: `${fact.type}: ${unknownIdMessage(id, ids)}` }));
}

function endProblems({ fact, place }: Placed<RelationshipFact>): Problem[] {
  const { to }: RelationshipTypeDefinition = relationshipTypes[fact.type];
  const type = entityTypeOf(fact.toId);
  if (type === undefined || to.includes(type)) return [];
  return [{ ...place, message: `${fact.type} leads to ${to.join(' or ')}, and ${fact.toId} is of type ${type}.` }];
}

/** Two dates the wrong way round, whatever days they mean. */
function reversedProblem(place: Place, from: [string, unknown], until: [string, unknown]): Problem[] {
  const [[fromName, start], [untilName, end]] = [from, until];
  if (typeof start !== 'string' || typeof end !== 'string' || earliestDay(start) <= latestDay(end)) return [];
  return [{ ...place, message: `${fromName} ${start} is after ${untilName} ${end}: one of them is wrong.` }];
}

function tenureProblems({ fact, place }: Placed<RelationshipFact>): Problem[] {
  const tenure: TenureDates = fact.properties;
  const outside = (tenure.attestedOn ?? []).filter((day) => isSurelyOutside(tenure, day));
  return [
    ...reversedProblem(place, ['since', tenure.since], ['until', tenure.until]),
    ...outside.map((day) => ({
      ...place,
      message: `attestedOn ${day} is outside since and until: one of the sources must be wrong, make it a claim.`,
    })),
  ];
}

function lifetimeProblems({ fact, place }: Placed<EntityFact>): Problem[] {
  const { lifetime }: EntityTypeDefinition = entityTypes[fact.type];
  const pairs = [lifetime, ['startsOn', 'endsOn']];
  return pairs.flatMap(([from, until]) =>
    from === undefined || until === undefined
      ? []
      : reversedProblem(place, [from, fact.properties[from]], [until, fact.properties[until]]),
  );
}

function isTypeOf(id: string, type: EntityType): boolean {
  return entityTypeOf(id) === type;
}

function raisedByProblems({ fact, place }: Placed<EntityFact>, ids: Ids): Problem[] {
  const topics = fact.properties['topics'];
  if (!Array.isArray(topics)) return [];
  return topics
    .flatMap((topic: { raisedBy?: string }) => topic.raisedBy ?? [])
    .filter((id) => !ids.has(id) || !isTypeOf(id, 'Official'))
    .map((id) => ({ ...place, message: `topics: ${unknownIdMessage(id, ids)}` }));
}

/** What is wrong with facts that are each well formed: ids that name nothing, dates that contradict each other. */
export function checkFacts({ entities, relationships }: PlacedFacts): Problem[] {
  const ids: Ids = new Map(entities.map(({ fact, place }) => [fact.id, place]));
  return [
    ...duplicateProblems(entities, 'give one of them another id.'),
    ...duplicateProblems(relationships, 'give each a `key`, or make them one.'),
    ...entities.flatMap((entity) => [
      ...evidenceProblems(entity, ids),
      ...lifetimeProblems(entity),
      ...raisedByProblems(entity, ids),
    ]),
    ...relationships.flatMap((relationship) => [
      ...evidenceProblems(relationship, ids),
      ...referenceProblems(relationship, ids),
      ...endProblems(relationship),
      ...tenureProblems(relationship),
    ]),
  ];
}
