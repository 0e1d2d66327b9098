import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from '../../src/dataset/load-facts.js';
import { CROWD } from '../../src/relationship/crowd-reader.js';
import { randomDate } from '../model/calendar.js';
import { entity, openGraphOfFacts, relationship } from '../model/facts.js';
import { SeededRandom } from '../model/seeded-random.js';
import { type Ask, answerTo, askerOf } from '../support/ask.js';
import type { TestStore } from '../support/test-store.js';

const random = new SeededRandom(11);
const PAGE = 500;
const START = '2017-03-10';

interface Participation {
  readonly id: string;
  readonly role: string;
  readonly on: string | undefined;
}

/** One event with more participants than are read in one step, and one official with as many events. */
const participations: readonly Participation[] = Array.from({ length: CROWD + 200 }, (_, index) => {
  const role = random.pick(['ATTENDED', 'SPOKE']);
  const on = random.chance(0.3) ? randomDate(random) : undefined;
  return { id: `official:o${index}/PARTICIPATED_IN/event:e/${role}`, role, on };
});

let graph: TestStore;
let ask: Ask;

beforeAll(async () => {
  graph = await openGraphOfFacts(
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
    ]),
  );
  ask = askerOf(graph.store);
});
afterAll(() => graph.close());

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
async function pagedIds(selection: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { event } = await answerTo(
      ask,
      `query($after: String) { event(id: "event:e") { participants(first: ${PAGE}, after: $after${selection}) {
         pageInfo { hasNextPage endCursor } edges { id on node { id name } } } } }`,
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

describe('an entity with a crowd of relationships', () => {
  it('answers them all in order, page by page', async () => {
    expect(await pagedIds('')).toEqual(expectedOf(participations));
  });

  it('answers those of a role, and those of a time', async () => {
    const speakers = participations.filter(({ role }) => role === 'SPOKE');
    expect(await pagedIds(', roles: [SPOKE]')).toEqual(expectedOf(speakers));
    const earlier = participations.filter((each) => dateOf(each).slice(0, 4) <= '2016');
    expect(await pagedIds(', asOf: "2016"')).toEqual(expectedOf(earlier));
  });

  it('orders them by the dates of the entities at the other ends', async () => {
    const { organization } = await answerTo(
      ask,
      `{ organization(id: "organization:o") { organizedEvents(first: ${PAGE}) { edges { node { startsOn } } } } }`,
    );
    const dates = organization.organizedEvents.edges.map(
      ({ node }: { node: { startsOn: string | null } }) => node.startsOn ?? '',
    );
    const expected = participations.map(({ on }) => on ?? '').sort((left, right) => (left < right ? 1 : -1));
    expect(dates).toEqual(expected.slice(0, PAGE));
  });

  it('are sorted once, and again when something was written: no page is older than the last write', async () => {
    const question = '{ event(id: "event:e") { participants(first: 3) { edges { id } } } }';
    const sorts = () => graph.reads.filter((name) => name === 'relationship/incoming-crowd').length;
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
