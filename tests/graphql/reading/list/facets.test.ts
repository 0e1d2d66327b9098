import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts, relationship } from '../../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../../support/fixtures.js';
import { type Ask, answerTo } from '../../../support/graphql/ask.js';

const it = testOnSharedGraph(() =>
  openGraphOfFacts(
    ...['a', 'b', 'c', 'd'].map((name) => entity(`organization:${name}`, { name, kind: 'GOVERNMENT' })),
    ...['p', 'q', 'r'].map((name) => entity(`province:${name}`, { name })),
    entity('position:one', { title: 'One', kind: 'STATE' }),
    entity('position:two', { title: 'Two', kind: 'STATE' }),
    entity('position:three', { title: 'Three', kind: 'PARTY' }),
    entity('official:x', { name: 'X', birthDate: '1970-05-01' }),
    entity('official:y', { name: 'Y', birthDate: '1970' }),
    entity('official:z', { name: 'Z' }),
    relationship('province:p', 'MEMBER_OF', 'organization:a'),
    relationship('province:q', 'MEMBER_OF', 'organization:a', { term: '1st', until: '2010' }),
    relationship('province:q', 'MEMBER_OF', 'organization:a', { term: '2nd', since: '2015' }),
    relationship('province:q', 'MEMBER_OF', 'organization:b', { until: '2010' }),
    relationship('position:one', 'REPRESENTS', 'province:p'),
    relationship('position:two', 'REPRESENTS', 'province:p', { until: '2010' }),
    relationship('position:two', 'REPRESENTS', 'province:q', { since: '2010' }),
    relationship('official:x', 'HOLDS', 'position:one', { until: '2010' }),
    relationship('official:x', 'HOLDS', 'position:two', { since: '2015' }),
    relationship('official:y', 'HOLDS', 'position:one'),
  ),
);

/** The facets of a list, as `value count`. */
async function facets(ask: Ask, list: string, by: string): Promise<string[]> {
  const answer = await answerTo(ask, `{ list: ${list} { facets(by: ${by}) { value count } } }`);
  return answer.list.facets.map(({ value, count }: { value: string; count: number }) => `${value} ${count}`);
}

describe('the facets of a list', () => {
  it.for([
    ['words', 'positions', 'KIND', ['STATE 2', 'PARTY 1']],
    ['years, whatever the precision of the date', 'officials', 'BIRTH_YEAR', ['1970 2']],
    ['what is related, once for each entity', 'provinces', 'ORGANIZATION', ['organization:a 2', 'organization:b 1']],
    ['what is related through positions', 'officials', 'PROVINCE', ['province:p 2', 'province:q 1']],
  ] as const)('count %s, the most frequent first', async ([_, list, by, expected], { ask }) => {
    expect(await facets(ask, list, by)).toEqual(expected);
  });

  it('count the whole list, not the page', async ({ ask }) => {
    expect(await facets(ask, 'positions(first: 1)', 'KIND')).toEqual(['STATE 2', 'PARTY 1']);
    expect(await facets(ask, 'positions(first: 0)', 'KIND')).toEqual(['STATE 2', 'PARTY 1']);
  });

  it('count only what fits the filter', async ({ ask }) => {
    expect(await facets(ask, 'positions(filter: { kind: { eq: PARTY } })', 'KIND')).toEqual(['PARTY 1']);
    expect(await facets(ask, 'positions(filter: { title: { eq: "nobody" } })', 'KIND')).toEqual([]);
  });

  it.for([
    ['provinces(asOf: "2005")', 'ORGANIZATION', ['organization:a 2', 'organization:b 1']],
    ['provinces(asOf: "2012")', 'ORGANIZATION', ['organization:a 1']],
    ['provinces(asOf: "2016")', 'ORGANIZATION', ['organization:a 2']],
    ['officials(asOf: "2005")', 'PROVINCE', ['province:p 2']],
    ['officials(asOf: "2016")', 'PROVINCE', ['province:p 1', 'province:q 1']],
  ] as const)('count relationships at the time of %s', async ([list, by, expected], { ask }) => {
    expect(await facets(ask, list, by)).toEqual(expected);
  });

  it('cost one call and read no entity', async ({ ask, graph }) => {
    graph.clearReads();
    await facets(ask, 'provinces(first: 0)', 'ORGANIZATION');
    expect([...graph.reads].sort()).toEqual(['graphql/reading/list/facets']);
  });
});
