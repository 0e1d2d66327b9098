import { describe, expect, vi } from 'vitest';
import { ANONYMOUS } from '../../../../src/access/viewer.js';
import { removeRelationships } from '../../../../src/facts/fact.queries.js';
import { loadFacts } from '../../../../src/facts/write-facts.js';
import { DENSE_DEGREE } from '../../../../src/graphql/reading/dense-node-reader.js';
import { createReaders } from '../../../../src/service/context.js';
import { derivedStore } from '../../../../src/store/derived-store.js';
import type { GraphStore } from '../../../../src/store/store.js';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import { randomDate } from '../../../support/model/calendar.js';
import { SeededRandom, seedOf } from '../../../support/seeded-random.js';

const random = new SeededRandom(seedOf(11));
const PAGE = 500;
const START = '2017-03-10';

/** A year of a province in a ranking, with its rank if known. */
interface Ranking {
  readonly id: string;
  readonly year: number;
  readonly rank: number | undefined;
}

const PROVINCES = 64;
const rankings: readonly Ranking[] = Array.from({ length: DENSE_DEGREE + 200 }, (_, index) => {
  const year = 1980 + Math.floor(index / PROVINCES);
  const rank = random.chance(0.8) ? 1 + random.below(PROVINCES) : undefined;
  return { id: `province:p${index % PROVINCES}/RANKED_IN/organization:o/${year}`, year, rank };
});

interface Participation {
  readonly id: string;
  readonly role: string;
  readonly on: string | undefined;
}

/** One event with more participants than are read in one step, and one official with as many events. */
const participations: readonly Participation[] = Array.from({ length: DENSE_DEGREE + 200 }, (_, index) => {
  const role = random.pick(['ATTENDED', 'SPOKE']);
  const on = random.chance(0.3) ? randomDate(random) : undefined;
  return { id: `official:o${index}/PARTICIPATED_IN/event:e/${role}`, role, on };
});

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    entity('event:e', { name: 'Event', kind: 'CONFERENCE', startsOn: START }),
    ...participations.flatMap(({ role, on }, index) => [
      entity(`official:o${index}`, { name: `Official ${index}` }),
      relationship(`official:o${index}`, 'PARTICIPATED_IN', 'event:e', { role, ...(on !== undefined && { on }) }),
    ]),
    entity('organization:o', { name: 'Organization', kind: 'OTHER' }),
    ...participations.flatMap(({ on }, index) => [
      entity(`event:e${index}`, {
        name: `Event ${index}`,
        kind: 'CONFERENCE',
        ...(on !== undefined && { startsOn: on }),
      }),
      relationship('organization:o', 'ORGANIZED', `event:e${index}`),
      // Two more dense nodes with the same officials.
      relationship(`official:o${index}`, 'PARTICIPATED_IN', 'event:second', { role: 'ATTENDED' }),
      relationship(`official:o${index}`, 'PARTICIPATED_IN', 'event:third', { role: 'ATTENDED' }),
    ]),
    entity('event:second', { name: 'Second', kind: 'CONFERENCE' }),
    entity('event:third', { name: 'Third', kind: 'CONFERENCE' }),
    ...Array.from({ length: PROVINCES }, (_, index) => entity(`province:p${index}`, { name: `Province ${index}` })),
    ...rankings.map(({ id, year, rank }) =>
      relationship(id.slice(0, id.indexOf('/')), 'RANKED_IN', 'organization:o', { year, ...(rank && { rank }) }),
    ),
  ),
);

const dateOf = ({ on }: Participation) => on ?? START;

function expectedOf(chosen: readonly Participation[]): string[] {
  return [...chosen]
    .sort((left, right) => {
      if (dateOf(left) !== dateOf(right)) return dateOf(left) < dateOf(right) ? 1 : -1;
      return left.id < right.id ? -1 : 1;
    })
    .map(({ id }) => id);
}

/** Every participation of the event by a selection, page by page. */
async function pagedIds(ask: Ask, selection: string, by = ask): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { event } = await answerTo(
      by,
      `query($after: String) { event(id: "event:e") { participants(first: ${PAGE}, after: $after${selection}) {
         pageInfo { hasNextPage endCursor } edges { id: factId on node { id name } } } } }`,
      { after },
    );
    const { pageInfo, edges } = event.participants;
    for (const { id, on, node } of edges) {
      const index = Number(/^official:o(\d+)/.exec(id)?.[1]);
      expect({ on: on ?? undefined, node }).toEqual({
        on: participations[index]?.on,
        node: { id: `official:o${index}`, name: `Official ${index}` },
      });
      ids.push(id);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

describe('a dense node', () => {
  it('returns all relationships in order, page by page', async ({ ask }) => {
    expect(await pagedIds(ask, '')).toEqual(expectedOf(participations));
  });

  it('returns the same without caches', async ({ ask, graph }) => {
    const keepsNothing = askerOf(graph.store, ANONYMOUS, createReaders(graph.store, false));
    graph.clearReads();
    expect(await pagedIds(ask, '', keepsNothing)).toEqual(expectedOf(participations));
    const pages = Math.ceil(participations.length / PAGE);
    expect(graph.reads.filter((name) => name === 'graphql/reading/relationship/dense-positions')).toHaveLength(pages);
  });

  it('returns those of a role, and those of a time', async ({ ask }) => {
    const speakers = participations.filter(({ role }) => role === 'SPOKE');
    expect(await pagedIds(ask, ', roles: [SPOKE]')).toEqual(expectedOf(speakers));
    const earlier = participations.filter((each) => dateOf(each).slice(0, 4) <= '2016');
    expect(await pagedIds(ask, ', asOf: "2016"')).toEqual(expectedOf(earlier));
  });

  it('orders them by the dates of the entities at the other ends', async ({ ask }) => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "organization:o") { organizedEvents(first: ${PAGE}) { edges { id: factId node { startsOn } } } } }`,
    );
    const events = participations.map(({ on }, index) => ({
      id: `organization:o/ORGANIZED/event:e${index}`,
      node: { startsOn: on ?? null },
    }));
    const dateOfEvent = ({ node }: (typeof events)[number]) => node.startsOn ?? '';
    events.sort((left, right) => {
      if (dateOfEvent(left) !== dateOfEvent(right)) return dateOfEvent(left) < dateOfEvent(right) ? 1 : -1;
      return left.id < right.id ? -1 : 1;
    });
    expect(organization.organizedEvents.edges).toEqual(events.slice(0, PAGE));
  });

  it('orders those of a year by rank, unranked ones last', async ({ ask }) => {
    const found: Ranking[] = [];
    for (let after: string | null = null, hasNext = true; hasNext; ) {
      const { organization } = await answerTo(
        ask,
        `query($after: String) { organization(id: "organization:o") { rankings(first: ${PAGE}, after: $after) {
           pageInfo { hasNextPage endCursor } edges { id: factId year rank } } } }`,
        { after },
      );
      const { pageInfo, edges } = organization.rankings;
      for (const { id, year, rank } of edges) found.push({ id, year, rank: rank ?? undefined });
      [after, hasNext] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const rankOf = ({ rank }: Ranking) => rank ?? Number.POSITIVE_INFINITY;
    const expected = [...rankings].sort((left, right) => {
      if (left.year !== right.year) return right.year - left.year;
      if (rankOf(left) !== rankOf(right)) return rankOf(left) - rankOf(right);
      return left.id < right.id ? -1 : 1;
    });
    expect(found).toEqual(expected);
  });

  it('is read together with others', async ({ ask, graph }) => {
    const versions = vi.spyOn(graph.store, 'version');
    graph.clearReads();
    const { nodes } = await answerTo(
      ask,
      `{ nodes(ids: ["event:e", "event:second", "event:third", "event:e1"]) {
          ... on Event { participants(first: 3) { edges { id: factId } pageInfo { hasNextPage } } } } }`,
    );
    expect(nodes.map(({ participants }: { participants: { edges: object[] } }) => participants.edges.length)).toEqual([
      3, 3, 3, 0,
    ]);
    const reads = graph.reads.filter((name) => name.startsWith('graphql/reading/relationship/'));
    const sorts = reads.filter((name) => name === 'graphql/reading/relationship/dense-positions').length;
    expect(sorts).toBeLessThanOrEqual(3);
    expect(reads.length - sorts, 'which are crowds, and their pages').toBe(2);
    expect(versions.mock.calls.length).toBeLessThanOrEqual(2);
    versions.mockRestore();
  });

  it('says that more follow if part of the page is deleted while it is read', async ({ graph }) => {
    const officials = participations.map((_, index) => `official:o${index}`).sort();
    const idOf = (official: string) => `${official}/PARTICIPATED_IN/event:second/ATTENDED`;
    let deletions = 0;
    const store: GraphStore = derivedStore(graph.store, {
      async read(query, parameters) {
        const [id] = officials;
        if (query.name === 'graphql/reading/relationship/of-ids' && id !== undefined && deletions < 2) {
          deletions += 1;
          officials.shift();
          await graph.store.write(({ run }) => run(removeRelationships, { rows: [{ id, factIds: [idOf(id)] }] }));
        }
        return graph.store.read(query, parameters);
      },
    });
    const { event } = await answerTo(
      askerOf(store),
      '{ event(id: "event:second") { participants(first: 2) { edges { id: factId } pageInfo { hasNextPage } } } }',
    );
    const edges = officials.slice(0, 2).map((official) => ({ id: idOf(official) }));
    expect(event.participants).toEqual({ edges, pageInfo: { hasNextPage: true } });
    expect(deletions).toBe(2);
  });

  it('is sorted once, and again after a write: no page is older than the last write', async ({ ask, graph }) => {
    const question = '{ event(id: "event:e") { participants(first: 3) { edges { id: factId } } } }';
    const sorts = () => graph.reads.filter((name) => name === 'graphql/reading/relationship/dense-positions').length;
    await answerTo(ask, question);
    graph.clearReads();
    const { event: before } = await answerTo(ask, question);
    expect(sorts()).toBe(0);
    const latest = relationship('official:o0', 'PARTICIPATED_IN', 'event:e', { role: 'OPENED', on: '2030-01-01' });
    await loadFacts(graph.store, { entities: [], relationships: [latest] });
    const { event: after } = await answerTo(ask, question);
    expect(sorts()).toBe(1);
    const ids = before.participants.edges.map(({ id }: { id: string }) => id);
    expect(after.participants.edges.map(({ id }: { id: string }) => id)).toEqual([latest.id, ...ids.slice(0, 2)]);
  });
});
