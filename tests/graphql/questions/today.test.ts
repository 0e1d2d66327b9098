import { describe, expect } from 'vitest';
import { groupBy } from '../../../src/collections.js';
import type { RelationshipFact } from '../../../src/facts/fact.js';
import { testOnStartingGraph as it } from '../../support/fixtures.js';
import { answerTo } from '../../support/graphql/ask.js';
import { listFields } from '../../support/graphql/relation-fields.js';
import {
  CERTAINTY,
  certaintyToday,
  entities,
  expectOfToday,
  expectReason,
  RELATIONSHIP,
  relationshipsToday,
  sorted,
  TODAY,
  type Told,
  type ToldRelationship,
} from '../../support/graphql/today.js';

describe('lists of today', () => {
  it('have what exists, counted and with a reason', async ({ ask }) => {
    for (const field of listFields()) {
      const { list } = await answerTo(
        ask,
        `{ list: ${field}(asOf: "${TODAY}", first: 300) { totalCount edges { node { id } ${CERTAINTY} } } }`,
      );
      const edges: (Told & { node: { id: string } })[] = list.edges;
      expect(list.totalCount).toBe(edges.length);
      for (const edge of edges) if (edge.certainty !== null) expectReason(edge.node.id, edge.certaintyReason);
      const over = entities.filter(({ properties: { validUntil, dissolvedOn } }) => validUntil ?? dissolvedOn);
      expect(edges.filter(({ node }) => over.some(({ id }) => id === node.id))).toEqual([]);
    }
  });

  const existing = (type: string) =>
    entities.filter((fact) => fact.type === type && fact.properties['validUntil'] === undefined);
  const from = (type: RelationshipFact['type'], ids: readonly string[]) =>
    relationshipsToday.filter((fact) => fact.type === type && ids.includes(fact.fromId)).map(({ toId }) => toId);

  it.for([
    ['officials', 'PROVINCE', 'Official', ['HOLDS', 'REPRESENTS']],
    ['officials', 'ORGANIZATION', 'Official', ['HOLDS', 'BELONGS_TO']],
    ['positions', 'PROVINCE', 'Position', ['REPRESENTS']],
    ['positions', 'ORGANIZATION', 'Position', ['BELONGS_TO']],
    ['organizations', 'PROVINCE', 'Organization', ['GOVERNS']],
    ['provinces', 'ORGANIZATION', 'Province', ['MEMBER_OF']],
    ['awards', 'GRANTOR', 'Award', ['GRANTED_BY']],
  ] as const)('are counted by what is of today: %s by %s', async ([list, facet, type, steps], { ask }) => {
    const { answer } = await answerTo(
      ask,
      `{ answer: ${list}(asOf: "${TODAY}", first: 0) { facets(by: ${facet}) { value count } } }`,
    );
    const reached = existing(type).flatMap(({ id }) => sorted(steps.reduce((ids, step) => from(step, ids), [id])));
    const expected = [...groupBy(reached, (id) => id)].map(([value, { length }]) => `${value} ${length}`);
    expect(
      sorted(answer.facets.map(({ value, count }: { value: string; count: number }) => `${value} ${count}`)),
    ).toEqual(sorted(expected));
    expect(expected).not.toEqual([]);
  });

  it.for([
    ['officials', 'Official', 'roles', 'HOLDS'],
    ['provinces', 'Province', 'memberships', 'MEMBER_OF'],
    ['organizations', 'Organization', 'governedProvinces', 'GOVERNS'],
  ] as const)('are filtered by what is of today: %s', async ([list, type, relation, step], { ask }) => {
    const { answer } = await answerTo(
      ask,
      `{ answer: ${list}(asOf: "${TODAY}", first: 300, filter: { ${relation}: { some: {} } }) { totalCount edges { node { id } } } }`,
    );
    const expected = existing(type).filter(({ id }) => from(step, [id]).length > 0);
    const found: { node: { id: string } }[] = answer.edges;
    expect(sorted(found.map(({ node }) => node.id))).toEqual(sorted(expected.map(({ id }) => id)));
    expect(answer.totalCount).toBe(expected.length);
  });
});

describe('questions about today', () => {
  const centres = entities.filter(({ type }) => type === 'Official' || type === 'Province').map(({ id }) => id);

  it('show around an entity what is of today, and all of it', async ({ ask }) => {
    for (const id of centres) {
      const { neighborhood } = await answerTo(
        ask,
        `query ($id: ID!) { neighborhood(id: $id, asOf: "${TODAY}", first: 300) { relationships { ${RELATIONSHIP} } } }`,
        { id },
      );
      const found: ToldRelationship[] = neighborhood.relationships;
      expectOfToday(found);
      const own = relationshipsToday.filter(({ fromId, toId }) => fromId === id || toId === id);
      expect(sorted(found.map((one) => one.id))).toEqual(expect.arrayContaining(sorted(own.map((one) => one.id))));
    }
  });

  it('connect entities by what is of today', async ({ ask }) => {
    const officials = centres.filter((id) => id.startsWith('official:')).slice(0, 12);
    let found = 0;
    for (const [index, to] of officials.entries()) {
      const ids = [officials[0], to];
      if (index === 0) continue;
      const { path, commonConnections } = await answerTo(
        ask,
        `query ($from: ID!, $to: ID!) {
           path(from: $from, to: $to, asOf: "${TODAY}", count: 3) { edges { relationship { ${RELATIONSHIP} } } }
           commonConnections(ids: [$from, $to], asOf: "${TODAY}", first: 50) { edges { links { relationships { ${RELATIONSHIP} } } } } }`,
        { from: ids[0], to },
      );
      const hops: { relationship: ToldRelationship }[] = path.flatMap(({ edges }: { edges: object[] }) => edges);
      const links: { relationships: ToldRelationship[] }[] = commonConnections.edges.flatMap(
        ({ links: some }: { links: object[] }) => some,
      );
      const all = [...hops.map(({ relationship }) => relationship), ...links.flatMap((link) => link.relationships)];
      expectOfToday(all);
      found += all.length;
    }
    expect(found).toBeGreaterThan(20);
  });

  it('say of each fact on a timeline how surely it is of today, and why', async ({ ask }) => {
    for (const id of centres) {
      const { timeline } = await answerTo(
        ask,
        `query ($id: ID!) { timeline(ids: [$id], first: 200) { edges { relationship { ${RELATIONSHIP} } } } }`,
        { id },
      );
      for (const { relationship } of timeline.edges as { relationship: ToldRelationship | null }[]) {
        if (relationship === null) continue;
        expect([relationship.id, relationship.certainty]).toEqual([relationship.id, certaintyToday(relationship.id)]);
        expectReason(relationship.id, relationship.certaintyReason);
      }
    }
  });

  it('has two overlap in a position until today only if both are of today', async ({ ask }) => {
    interface Step {
      readonly tenure: { readonly factId: string };
      readonly overlap: { readonly maximumDays: number | null } | null;
    }
    let found = 0;
    for (const { id } of entities.filter(({ type }) => type === 'Position')) {
      const { position } = await answerTo(
        ask,
        'query ($id: ID!) { position(id: $id) { succession { tenure { factId } overlap { maximumDays } } } }',
        { id },
      );
      const steps: Step[] = position.succession;
      for (const [index, { tenure, overlap }] of steps.entries()) {
        if (overlap === null || overlap.maximumDays !== null) continue;
        const pair = [tenure, steps[index - 1]?.tenure].map((one) => certaintyToday(one?.factId ?? ''));
        expect([tenure.factId, pair]).toEqual([tenure.factId, [expect.any(String), expect.any(String)]]);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});
