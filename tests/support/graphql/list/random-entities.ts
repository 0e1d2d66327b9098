import type { EntityFact } from '../../../../src/facts/fact.js';
import { type EntityType, entityTypes } from '../../../../src/model/entity-types.js';
import { awardKinds, eventKinds, organizationKinds, positionKinds, wordsOf } from '../../../../src/model/kinds.js';
import { entity, SOURCE } from '../../facts/build-facts.js';
import type { SeededRandom } from '../../seeded-random.js';

/** The lists of the schema and what they list. */
export const lists: readonly { readonly field: string; readonly types: readonly EntityType[] }[] = [
  { field: 'officials', types: ['Official'] },
  { field: 'positions', types: ['Position'] },
  { field: 'organizations', types: ['Organization'] },
  { field: 'provinces', types: ['Province'] },
  { field: 'legalDocuments', types: ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'] },
  { field: 'directives', types: ['Directive'] },
  { field: 'events', types: ['Event'] },
  { field: 'awards', types: ['Award'] },
  { field: 'sources', types: ['Source'] },
];

// Few of each, so that many entities have the same.
const names = [
  'Nguyễn',
  'Nguyễn Xuân',
  'Nguyễn Xuân Đường',
  'Nguyễn Xuân Dương',
  'Đỗ',
  'Dỗ',
  'Hà',
  'Hà Nội',
  'Hạ',
  'Yên',
];
export const dates = [
  '2016',
  '2016-01',
  '2016-01-01',
  '2016-02-29',
  '2016-12-31',
  '2017',
  '2017-03',
  '2017-03-10',
  '0999',
];
const numbers = [1, 2, 3, 10];

const kinds: Partial<Record<EntityType, object>> = {
  Position: positionKinds,
  Organization: organizationKinds,
  Event: eventKinds,
  Award: awardKinds,
};

const values: Readonly<Record<string, readonly (string | number)[]>> = {
  name: names,
  title: names,
  nameVi: names,
  titleVi: names,
  place: names,
  publisher: names,
  authors: names,
  titleEn: names,
  gender: ['male', 'female', 'Nữ'],
  number: ['34-CT/TW', '18/CT-TTg', '42/2010/NĐ-CP'],
  isoCode: ['VN-22', 'VN-HN'],
  gsoCode: ['01', '40', '44'],
  language: ['vi', 'en'],
  url: ['https://example.org/a', 'https://example.org/b'],
  rank: numbers,
  seats: numbers,
  birthDate: dates,
  deathDate: dates,
  issuedOn: dates,
  effectiveOn: dates,
  startsOn: dates,
  endsOn: dates,
  foundedOn: dates,
  dissolvedOn: dates,
  validFrom: dates,
  validUntil: dates,
  publishedOn: dates,
};

/** The values that chance may give a property of a type. */
export function valuesOf(type: EntityType, property: string): readonly (string | number)[] {
  return property === 'kind' ? wordsOf(kinds[type] ?? {}) : (values[property] ?? []);
}

function randomEntity(random: SeededRandom, type: EntityType, index: number): EntityFact {
  const { prefix, names: nameProperties, properties } = entityTypes[type];
  const required: readonly string[] = [...nameProperties.slice(0, 1), 'kind'];
  const chosen = Object.keys(properties).flatMap((property) => {
    const possible = valuesOf(type, property).length > 0 || property === 'kind';
    if (!possible || !(required.includes(property) || random.chance(0.7))) return [];
    const value = () => random.pick(valuesOf(type, property));
    return [[property, property === 'authors' ? Array.from({ length: 1 + random.below(3) }, value) : value()]];
  });
  // Ids in no order that properties have.
  return entity(
    `${prefix}:${String((index * 7) % 31).padStart(2, '0')}-${type.toLowerCase()}`,
    Object.fromEntries(chosen),
  );
}

/** Some entities of every type that has a list. */
export function randomEntities(random: SeededRandom, countOfEach: number): EntityFact[] {
  const types = new Set(lists.flatMap((list) => list.types));
  return [...types].flatMap((type) =>
    Array.from({ length: countOfEach }, (_, index) => randomEntity(random, type, index)),
  );
}

/** The entities a list holds, the source of all facts among them. */
export function entitiesOf(entities: readonly EntityFact[], { types }: { types: readonly EntityType[] }): EntityFact[] {
  return [SOURCE, ...entities].filter(({ type }) => types.includes(type));
}
