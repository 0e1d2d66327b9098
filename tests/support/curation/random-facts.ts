import type { EntityFact, RelationshipFact } from '../../../src/facts/fact.js';
import { type EntityType, entityTypeNames, entityTypes } from '../../../src/model/entity-types.js';
import { approximations, leadershipRoles, participationRoles, wordsOf } from '../../../src/model/kinds.js';
import { relationshipId } from '../../../src/model/relationship-id.js';
import type { RelationshipTypeDefinition } from '../../../src/model/relationship-type.js';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../src/model/relationship-types.js';
import type { SeededRandom } from '../seeded-random.js';

type Properties = Record<string, unknown>;

const SOURCES = ['source:web', 'source:b', 'source:c'];
const NAMES = ['An', 'Bình', 'Chi', 'Đào'];
const DATES = ['1960', '1960-02', '1961-03-04'];
const PER_TYPE = 4;

/** What a world holds, so that entities of one type can be merged. */
export interface RandomWorld {
  readonly facts: readonly (EntityFact | RelationshipFact)[];
  readonly idsByType: ReadonlyMap<EntityType, readonly string[]>;
}

function evidence(random: SeededRandom): string[] {
  const [first = 'source:b', ...rest] = random.some(SOURCES, 0.5);
  const inferred = random.chance(0.3) ? '~as they were listed together' : '';
  return [`${first}#${1 + random.below(9)}${inferred}`, ...rest];
}

function maybe(random: SeededRandom, properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(() => random.chance(0.6)));
}

function topicsOf(random: SeededRandom, officials: readonly string[]): Properties[] {
  return random.some(officials, 0.5).map((raisedBy, index) => ({
    text: `Point ${index}`,
    kind: 'REQUESTED',
    raisedBy,
    evidence: evidence(random),
  }));
}

function propertiesOf(random: SeededRandom, type: EntityType, officials: readonly string[]): Properties {
  const name = random.pick(NAMES);
  switch (type) {
    case 'Official':
      return {
        name,
        ...maybe(random, {
          aliases: random.some(NAMES, 0.5).filter((alias) => alias !== name),
          birthDate: random.pick(DATES),
          gender: random.pick(['male', 'female']),
          identifiers: [`wikidata:Q${random.below(3)}`],
          links: [`https://example.org/${random.below(3)}`],
        }),
      };
    case 'Position':
      return {
        title: name,
        kind: random.pick(['STATE', 'PARTY', 'OTHER']),
        ...maybe(random, { seats: 1 + random.below(2) }),
      };
    case 'Organization':
      return { name, kind: random.pick(['GOVERNMENT', 'OTHER']), ...maybe(random, { foundedOn: random.pick(DATES) }) };
    case 'Province':
      return { name, ...maybe(random, { gsoCode: random.pick(['40', '44']) }) };
    case 'Event': {
      const topics = topicsOf(random, officials);
      return { name, kind: 'CONFERENCE', ...maybe(random, { place: name, ...(topics.length > 0 && { topics }) }) };
    }
    case 'Award':
      return { name, kind: random.pick(['FLAG', 'MEDAL']) };
    default:
      return { title: name, ...maybe(random, { number: '1/CT', issuedOn: random.pick(DATES) }) };
  }
}

function withoutEmptyLists(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

/** What a relationship of a type may say, with the ids it may name. */
function linkProperties(random: SeededRandom, type: RelationshipType, ids: RandomWorld['idsByType']): Properties {
  const named = (entityType: EntityType) => random.pick(ids.get(entityType) ?? []);
  const { dating, identifiedBy }: RelationshipTypeDefinition = relationshipTypes[type];
  const role = type === 'LEADS' ? random.pick(wordsOf(leadershipRoles)) : random.pick(wordsOf(participationRoles));
  const own: Partial<Record<RelationshipType, Properties>> = {
    MEMBER_OF: { period: named('Event'), area: named('Province'), onBehalfOf: named('Organization'), term: '13th' },
    PARTICIPATED_IN: {
      actingIn: random.some(ids.get('Position') ?? [], 0.5),
      onBehalfOf: named('Province'),
      subject: 'flowers',
      recipient: random.pick([named('Official'), named('Position'), named('Province'), named('Organization')]),
    },
    RANKED_IN: { rank: 1 + random.below(3), score: 990, approximate: random.pick(wordsOf(approximations)) },
    RECEIVED: { proposedBy: named('Position') },
    PROPOSED_FOR: { proposedBy: named('Organization') },
    SUCCEEDED_BY: { by: named('Resolution') },
  };
  return withoutEmptyLists({
    ...(dating === 'tenure' && type !== 'ABOUT' ? maybe(random, { since: random.pick(DATES) }) : {}),
    ...(dating === 'year' && { year: 2015 + random.below(2) }),
    ...(identifiedBy.includes('role') && { role }),
    ...maybe(random, own[type] ?? {}),
  });
}

function linksOf(random: SeededRandom, type: RelationshipType, ids: RandomWorld['idsByType']): RelationshipFact[] {
  const { from, to, sameType }: RelationshipTypeDefinition = relationshipTypes[type];
  return from.flatMap((fromType) =>
    to
      .filter((toType) => !sameType || toType === fromType)
      .flatMap((toType) =>
        (ids.get(fromType) ?? []).flatMap((fromId) =>
          random
            .some(ids.get(toType) ?? [], fromType === toType ? 0.05 : 0.2)
            .filter((toId) => toId !== fromId)
            .map((toId) => {
              const properties = linkProperties(random, type, ids);
              const ends = { fromId, type, toId };
              return { ...ends, id: relationshipId(ends, properties), properties, evidence: evidence(random) };
            }),
        ),
      ),
  );
}

function claimsOf(random: SeededRandom, subject: EntityFact): (EntityFact | RelationshipFact)[] {
  const value = subject.properties['birthDate'];
  if (typeof value !== 'string' || random.chance(0.5)) return [];
  return [value, '1959'].flatMap((each, index) => {
    const id = `claim:${subject.id.replace(':', '-')}-${each}`;
    const ends = { fromId: id, type: 'ABOUT', toId: subject.id } as const;
    const read = { evidence: evidence(random) };
    const properties = { property: 'birthDate', value: each, preferred: index === 0 };
    return [
      { type: 'Claim', id, properties, ...read },
      { ...ends, id: relationshipId(ends, {}), properties: {}, ...read },
    ];
  });
}

/** A graph of all types, linked and dated at random, in which much is alike. */
export function randomWorld(random: SeededRandom): RandomWorld {
  const types = entityTypeNames.filter((type) => type !== 'Source' && type !== 'Claim');
  const idsByType = new Map(
    types.map((type) => [type, Array.from({ length: PER_TYPE }, (_, n) => `${entityTypes[type].prefix}:${'abcd'[n]}`)]),
  );
  const officials = idsByType.get('Official') ?? [];
  const entities = types.flatMap((type) =>
    (idsByType.get(type) ?? []).map(
      (id): EntityFact => ({
        type,
        id,
        properties: withoutEmptyLists(propertiesOf(random, type, officials)),
        evidence: evidence(random),
      }),
    ),
  );
  const sources = SOURCES.map((id): EntityFact => ({ type: 'Source', id, properties: { title: id }, evidence: [] }));
  const links = relationshipTypeNames
    .filter((type) => type !== 'ABOUT')
    .flatMap((type) => linksOf(random, type, idsByType));
  const claims = entities.flatMap((entity) => claimsOf(random, entity));
  return { facts: [...sources, ...entities, ...links, ...claims], idsByType };
}
