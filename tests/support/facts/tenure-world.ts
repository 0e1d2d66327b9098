import type { EntityFact, RelationshipFact } from '../../../src/facts/fact.js';
import type { Period } from '../../../src/model/periods.js';
import { isReversed, periods } from '../../../src/model/periods.js';
import { randomDate } from '../model/calendar.js';
import { randomTenure } from '../model/certainty-oracle.js';
import type { SeededRandom } from '../seeded-random.js';
import { entity, relationship } from './build-facts.js';

type Fact = EntityFact | RelationshipFact;
type Properties = Readonly<Record<string, unknown>>;

const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** The ids of a type in every world. */
export function idsOf(prefix: string, count: number): string[] {
  return NAMES.slice(0, count).map((name) => `${prefix}:${name}`);
}

export const officialIds = idsOf('official', 5);
export const positionIds = idsOf('position', 3);
export const organizationIds = idsOf('organization', 2);
export const provinceIds = idsOf('province', 2);
const periodIds = idsOf('event', 2);
const sourceIds = idsOf('source', 3);

/** A beginning and an end that do not contradict each other, each as chance has it. */
function randomPeriod(random: SeededRandom, { from, until, end }: Period, probability: number): Properties {
  const [begins, ends] = [random.chance(probability), random.chance(probability)];
  const [first, last] = [randomDate(random), randomDate(random)].sort();
  const bothFit = !isReversed(end, first ?? '', last ?? '');
  return {
    ...(begins && { [from]: first }),
    ...(ends && (!begins || bothFit) && { [until]: last }),
  };
}

function randomLife(random: SeededRandom, id: string, properties: Properties, probability = 0.3): EntityFact {
  const made = entity(id, properties);
  const period = periods.get(made.type);
  return period === undefined ? made : entity(id, { ...properties, ...randomPeriod(random, period, probability) });
}

/** A relationship read in some of the sources. */
function read<F extends RelationshipFact>(random: SeededRandom, fact: F): F {
  const evidence = random.some(sourceIds, 0.4).map((id) => `${id}#${1 + random.below(3)}`);
  return evidence.length === 0 ? fact : { ...fact, evidence };
}

/** One entity of a world, with other dates each time. */
export function randomEntity(random: SeededRandom, id: string): EntityFact {
  const [prefix] = id.split(':');
  if (prefix === 'position') {
    const seats = random.pick([1, 1, 1, 2, undefined]);
    return entity(id, { title: id, kind: 'STATE', ...(seats !== undefined && { seats }) });
  }
  if (prefix === 'source') {
    return entity(id, { title: id, ...(random.chance(0.7) && { publishedOn: randomDate(random) }) });
  }
  if (prefix === 'event') return randomLife(random, id, { name: id, kind: 'TERM' }, 0.7);
  return randomLife(random, id, { name: id, ...(prefix === 'organization' && { kind: 'ASSEMBLY' }) });
}

/** A tenure of an official, with other dates each time. */
export function randomHolding(random: SeededRandom, official: string, position: string): RelationshipFact {
  return read(random, relationship(official, 'HOLDS', position, { ...randomTenure(random) }));
}

function randomMembership(random: SeededRandom, official: string, organization: string): RelationshipFact {
  const { status: _, ...dates } = randomTenure(random);
  const tenure = random.chance(0.5) ? dates : {};
  const period = random.chance(0.7) && { period: random.pick(periodIds) };
  return read(random, relationship(official, 'MEMBER_OF', organization, { ...tenure, ...period }));
}

/** How a position is linked, sometimes with dates. */
function randomLink(random: SeededRandom, position: string, to: string): RelationshipFact {
  const { status: _, ...dates } = randomTenure(random);
  const type = to.startsWith('province') ? 'REPRESENTS' : 'BELONGS_TO';
  return relationship(position, type, to, random.chance(0.3) ? dates : {});
}

export const entityIds = [
  ...officialIds,
  ...positionIds,
  ...organizationIds,
  ...provinceIds,
  ...periodIds,
  ...sourceIds,
];

/** All relationships that a world may have, each anew as chance has it. */
export function randomRelationships(random: SeededRandom, probability: number): RelationshipFact[] {
  const chosen = <T>(items: readonly T[], chance = probability) => random.some(items, chance);
  return [
    ...positionIds.flatMap((position) => [
      ...chosen([...organizationIds, ...provinceIds]).map((to) => randomLink(random, position, to)),
      ...chosen(officialIds, 0.7).map((official) => randomHolding(random, official, position)),
    ]),
    ...organizationIds.flatMap((to) => chosen(officialIds).map((official) => randomMembership(random, official, to))),
  ];
}

/** Officials with positions and memberships, whose dates meet often. */
export function randomTenureWorld(random: SeededRandom): Fact[] {
  return [...entityIds.map((id) => randomEntity(random, id)), ...randomRelationships(random, 0.5)];
}
