import { expect } from 'vitest';
import { batchesOf, groupBy } from '../../../src/collections.js';
import { type Ask, answerTo } from '../graphql/ask.js';
import { type LegislatureFile, satOn } from './legislature.js';

/** The ids that the records of a file got, by the names of these records. */
export type IdsOfRecords = ReadonlyMap<string, string>;

interface Cited {
  readonly evidence: readonly { readonly record: string | null }[];
}

interface Edge extends Cited {
  readonly certainty: string;
  readonly node: { readonly id: string };
}

function recordsOf({ evidence }: Cited): string[] {
  return evidence.flatMap(({ record }) => (record === null ? [] : [record]));
}

export async function idsOfRecords(ask: Ask): Promise<IdsOfRecords> {
  const page = '(first: 500) { edges { node { id evidence { record } } } }';
  const ids = new Map<string, string>();
  for (const list of ['officials', 'organizations', 'events', 'provinces']) {
    const answer = await answerTo(ask, `{ list: ${list}${page} }`);
    const nodes: (Cited & { readonly id: string })[] = answer.list.edges.map(({ node }: { node: object }) => node);
    for (const node of nodes) for (const record of recordsOf(node)) ids.set(record, node.id);
  }
  return ids;
}

/** How many of something there are by what they have in common. */
function counted(values: Iterable<string>): Record<string, number> {
  return Object.fromEntries([...groupBy([...values], (value) => value)].map(([value, { length }]) => [value, length]));
}

/** What the members of a day are told apart by: the argument, the field of a membership, and the records it names. */
const ways = [
  { argument: 'onBehalfOf', field: 'on_behalf_of_id', collection: 'organizations' },
  { argument: 'areas', field: 'area_id', collection: 'areas' },
  { argument: 'periods', field: 'legislative_period_id', collection: 'events' },
] as const;
type Way = (typeof ways)[number];

/** Of how many parties, areas or periods one question asks. */
const COUNTED_AT_ONCE = 40;

/** How many of those listed on a day there are of each party, area or period, asked for alone. */
async function countsBy(ask: Ask, legislature: string, day: string, ids: readonly string[], argument: string) {
  const counts: Record<string, number> = {};
  for (const some of batchesOf(ids, COUNTED_AT_ONCE)) {
    const fields = some.map(
      (id, index) =>
        `c${index}: members(asOf: "${day}", first: 0, ${argument}: [${JSON.stringify(id)}]) { totalCount }`,
    );
    const query = `query ($id: ID!) { organization(id: $id) { ${fields.join(' ')} } }`;
    const { organization } = await answerTo(ask, query, { id: legislature });
    for (const [index, id] of some.entries()) {
      const { totalCount } = organization[`c${index}`];
      if (totalCount > 0) counts[id] = totalCount;
    }
  }
  return counts;
}

/** Holds how many there are of each against the file. */
async function compareCounts(
  { ask, file, ids, legislature }: { ask: Ask; file: LegislatureFile; ids: IdsOfRecords; legislature: string },
  day: string,
  { argument, field, collection }: Way,
) {
  const idOf = (id: string | undefined) => ids.get(`${collection}/${id}`) ?? [];
  const known = file[collection].flatMap(({ id }) => idOf(id));
  const found = await countsBy(ask, legislature, day, known, argument);
  const expected = counted(satOn(file, day).flatMap(({ membership }) => idOf(membership[field])));
  expect({ day, argument, found }).toEqual({ day, argument, found: expected });
}

/** Holds what is answered of a legislature on a day against its file; tells how many sat. */
export async function compareSittings(ask: Ask, file: LegislatureFile, ids: IdsOfRecords, day: string) {
  const legislature = ids.get(`organizations/${file.organizations.find(isLegislature)?.id}`) ?? '';
  const sitting = satOn(file, day);
  const persons = new Set(sitting.map(({ membership }) => membership.person_id));
  const { organization, officials } = await answerTo(
    ask,
    `query ($id: ID!, $day: PartialDate!) {
       organization(id: $id) { members(asOf: $day, first: 500) {
         totalCount edges { certainty evidence { record } node { id } } } }
       officials(asOf: $day, first: 500, filter: { memberships: { some: { node: { id: { eq: $id } } } } }) {
         totalCount facets(by: BIRTH_YEAR) { value count } edges { node { id } } } }`,
    { id: legislature, day },
  );
  const edges: Edge[] = organization.members.edges;
  const places = edges.flatMap(recordsOf).sort();
  expect([day, places]).toEqual([day, sitting.map(({ place }) => `memberships[${place}]`).sort()]);
  expect([day, organization.members.totalCount, edges.length]).toEqual([day, sitting.length, sitting.length]);
  const expected = [...persons].map((id) => ids.get(`persons/${id}`) ?? '').sort();
  expect([...new Set(edges.map(({ node }) => node.id))].sort()).toEqual(expected);
  expect(officials.edges.map(({ node }: Edge) => node.id).sort()).toEqual(expected);
  expect(officials.totalCount).toBe(persons.size);
  const births = file.persons.flatMap(({ id, birth_date }) =>
    persons.has(id) && birth_date ? [birth_date.slice(0, 4)] : [],
  );
  const facets: { value: string; count: number }[] = officials.facets;
  expect(Object.fromEntries(facets.map(({ value, count }) => [value, count]))).toEqual(counted(births));
  // In turn, as each asks for many.
  const way = ways[Number(day.slice(-2)) % ways.length];
  if (way !== undefined) await compareCounts({ ask, file, ids, legislature }, day, way);
  return { edges: sitting.length, persons: persons.size };
}

function isLegislature({ classification }: { readonly classification: string }): boolean {
  return classification === 'legislature';
}
