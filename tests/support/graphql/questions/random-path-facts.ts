import type { Facts } from '../../../../src/facts/fact.js';
import type { RelationshipType } from '../../../../src/model/relationship-types.js';
import { factsOf, type Link } from '../../facts/graph-of-links.js';
import type { SeededRandom } from '../../seeded-random.js';
import { FIRST_YEAR, LAST_YEAR } from './path-oracle.js';

type Ends = readonly [from: string, type: RelationshipType, to: string, dating: 'tenure' | 'year' | 'day'];

const kinds: readonly Ends[] = [
  ['official', 'HOLDS', 'position', 'tenure'],
  ['official', 'MEMBER_OF', 'organization', 'tenure'],
  ['position', 'BELONGS_TO', 'organization', 'tenure'],
  ['organization', 'PART_OF', 'organization', 'tenure'],
  ['official', 'RECEIVED', 'award', 'year'],
  ['official', 'SIGNED', 'law', 'day'],
  ['law', 'AMENDS', 'law', 'day'],
  ['event', 'DISCUSSED', 'law', 'day'],
  ['official', 'PARTICIPATED_IN', 'event', 'day'],
  ['event', 'PART_OF', 'event', 'tenure'],
];

/** The property that dates an entity, by the beginning of its id. */
const ownDates: Readonly<Record<string, string>> = { law: 'issuedOn', event: 'startsOn' };

function yearOf(random: SeededRandom): number {
  return FIRST_YEAR + random.below(LAST_YEAR - FIRST_YEAR);
}

function datesOf(random: SeededRandom, dating: Ends[3]): Record<string, unknown> {
  const year = yearOf(random);
  if (dating === 'year') return { year };
  if (dating === 'day') return random.chance(0.4) ? { on: String(year) } : {};
  const last = Math.min(LAST_YEAR, year + 1 + random.below(4));
  return {
    ...(random.chance(0.7) && { since: String(year) }),
    ...(random.chance(0.6) && { until: String(last) }),
  };
}

/** A graph of so many entities of each type; of each type the first have most relationships. */
export function randomFacts(random: SeededRandom, entities: number, relationships: number): Facts {
  const links = new Map<string, Link>();
  const pick = (prefix: string) => `${prefix}:n${Math.floor(entities * random.next() ** 2)}`;
  while (links.size < relationships) {
    const [from, type, to, dating] = random.pick(kinds);
    const role = type === 'PARTICIPATED_IN' ? { role: 'SPOKE' } : {};
    const link: Link = [pick(from), type, pick(to), { ...role, ...datesOf(random, dating) }];
    if (link[0] !== link[2]) links.set(JSON.stringify(link.slice(0, dating === 'year' ? 4 : 3)), link);
  }
  const known: Record<string, Record<string, unknown>> = {};
  for (const id of [...links.values()].flatMap(([from, , to]) => [from, to])) {
    const property = ownDates[id.slice(0, id.indexOf(':'))];
    if (property !== undefined) known[id] ??= random.chance(0.8) ? { [property]: String(yearOf(random)) } : {};
  }
  return factsOf([...links.values()], known);
}
