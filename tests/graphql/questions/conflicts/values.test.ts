import { describe, expect, it } from 'vitest';
import { answerTo, askerOf } from '../../../support/graphql/ask.js';
import { PAGE_INFO, pageThrough } from '../../../support/graphql/page-through.js';
import { randomDate, worldsOf } from '../../../support/graphql/questions/overlap-oracle.js';
import { writeLifetime, writeTenures } from '../../../support/graphql/questions/write-reversed-dates.js';
import { SeededRandom, seedsFrom } from '../../../support/seeded-random.js';
import { openGraphOf, openStartingGraph } from '../../../support/store/test-store.js';

const QUERY = `query ($kinds: [ConflictKind!], $first: Int, $after: String) {
  conflicts(kinds: $kinds, first: $first, after: $after) { totalCount ${PAGE_INFO}
    edges { node { id certainty property sentence entity { id } relationships { id } claims { value } } } } }`;

const EVIDENCE = { evidence: ['source:s'] };
const TERMS = Array.from({ length: 40 }, (_, index) => `t${index}`);
const REVERSALS = { kinds: ['END_BEFORE_START'], first: 7 };

interface Edge {
  readonly node: { readonly id: string };
}

function memberOfMany(): string {
  const memberOf = TERMS.map((term) => ({ to: 'organization:o', term, ...EVIDENCE }));
  return JSON.stringify({
    sources: [{ id: 'source:s', title: 'S' }],
    organizations: [{ id: 'organization:o', name: 'O', kind: 'OTHER', ...EVIDENCE }],
    provinces: [{ id: 'province:p', name: 'P', ...EVIDENCE }],
    events: [{ id: 'event:e', name: 'E', kind: 'OTHER', ...EVIDENCE }],
    officials: [{ id: 'official:a', name: 'A', ...EVIDENCE, memberOf }],
  });
}

describe('an end before a start', { timeout: 60_000 }, () => {
  it.each(seedsFrom(1, 2))('is reported if no days the dates may mean make sense (seed %i)', async (seed) => {
    const random = new SeededRandom(seed);
    const graph = await openGraphOf(memberOfMany());
    const tenures = TERMS.map((term) => ({
      id: `official:a/MEMBER_OF/organization:o/${term}`,
      since: randomDate(random),
      until: randomDate(random),
    }));
    await writeTenures(graph.store, 'official:a', tenures);
    const edges = await pageThrough<Edge>(askerOf(graph.store), 'conflicts', QUERY, REVERSALS);
    const expected = tenures
      .filter((tenure) => worldsOf(tenure).length === 0)
      .map(({ id }) => `END_BEFORE_START official:a ${id}`)
      .sort();
    expect(edges.map(({ node }) => node.id)).toEqual(expected);
    const { conflicts } = await answerTo(askerOf(graph.store), QUERY, REVERSALS);
    expect(conflicts.totalCount).toBe(expected.length);
    await graph.close();
  });

  it.each([
    ['province:p', ['validFrom', 'validUntil'], '2016', '2015', true],
    ['province:p', ['validFrom', 'validUntil'], '2016-05', '2016', false],
    ['organization:o', ['foundedOn', 'dissolvedOn'], '2016-05-01', '2016-05-01', true],
    ['event:e', ['startsOn', 'endsOn'], '2016-05-01', '2016-05-01', false],
    ['event:e', ['startsOn', 'endsOn'], '2016-03-01', '2016-02', true],
  ] as const)('of %s itself, %j from %s until %s: %j', async (id, [from, until], since, end, reversed) => {
    const graph = await openGraphOf(memberOfMany());
    await writeLifetime(graph.store, [from, until], { id, since, until: end });
    const { conflicts } = await answerTo(askerOf(graph.store), QUERY, REVERSALS);
    expect(conflicts.totalCount).toBe(reversed ? 1 : 0);
    expect(conflicts.edges.map((edge: Edge) => edge.node)).toMatchObject(
      reversed
        ? [{ id: `END_BEFORE_START ${id} ${until}`, certainty: 'DEFINITE', property: until, relationships: [] }]
        : [],
    );
    await graph.close();
  });
});

describe('sources that disagree', { timeout: 60_000 }, () => {
  it('are reported with their claims', async () => {
    const graph = await openStartingGraph();
    const { conflicts } = await answerTo(askerOf(graph.store), QUERY, { kinds: ['SOURCES_DISAGREE'] });
    expect(conflicts.edges.map((edge: Edge) => edge.node)).toContainEqual({
      id: 'SOURCES_DISAGREE official:lam-thi-phuong-thanh birthDate',
      certainty: 'DEFINITE',
      property: 'birthDate',
      sentence: 'Sources differ on the date of birth of Lâm Thị Phương Thanh: 1962 and 26 July 1967',
      entity: { id: 'official:lam-thi-phuong-thanh' },
      relationships: [],
      claims: [{ value: '1962' }, { value: '1967-07-26' }],
    });
    expect(conflicts.totalCount).toBe(conflicts.edges.length);
    await graph.close();
  });

  it('may agree if one date is less precise than the other', async () => {
    const claim = (property: string, value: string) => ({ property, value, preferred: false, ...EVIDENCE });
    const claims = [claim('birthDate', '1967'), claim('birthDate', '1967-07-26'), claim('gender', 'female')];
    const officials = [{ id: 'official:a', name: 'A', claims, ...EVIDENCE }];
    const graph = await openGraphOf(JSON.stringify({ sources: [{ id: 'source:s', title: 'S' }], officials }));
    const { conflicts } = await answerTo(askerOf(graph.store), QUERY);
    expect(conflicts.edges).toHaveLength(1);
    expect(conflicts.edges[0].node).toMatchObject({ property: 'birthDate', certainty: 'POSSIBLE' });
    await graph.close();
  });
});
