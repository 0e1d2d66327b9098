import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { batchesOf, groupBy } from '../../../src/collections.js';
import { packageRoot } from '../../../src/package-root.js';
import type { OnDay } from '../../support/facts/day-oracle.js';
import { testOnStartingGraph as it } from '../../support/fixtures.js';
import { type Ask, answerTo } from '../../support/graphql/ask.js';
import { relationFields } from '../../support/graphql/relation-fields.js';
import {
  CERTAINTY,
  certaintyToday,
  entities,
  expectReason,
  REASON,
  relationships,
  relationshipsToday,
  sorted,
  stateToday,
  TODAY,
  type ToldEdge,
  type ToldReason,
} from '../../support/graphql/today.js';

const ENTITIES_AT_ONCE = 5;

/** What the relations of some entities of a type list today, each fact as often as it is listed. */
async function listedBy(ask: Ask, type: string, ids: readonly string[]): Promise<ToldEdge[]> {
  const list = `(asOf: "${TODAY}", first: 100) { totalCount edges { factId ${CERTAINTY} } }`;
  const fields = relationFields(type).map((field) => field + list);
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${fields.join(' ')} } } }`;
  const answer: { nodes: Record<string, { totalCount: number; edges: ToldEdge[] }>[] } = await answerTo(ask, query, {
    ids,
  });
  const lists = answer.nodes.flatMap((node) => Object.values(node));
  for (const { totalCount, edges } of lists) expect(totalCount).toBe(edges.length);
  return lists.flatMap(({ edges }) => edges);
}

const byType = groupBy(entities, ({ type }) => type);
const relatedTypes = [...byType.keys()].filter((type) => relationFields(type).length > 0);

describe('what the relations of the starting dataset list today', () => {
  it.for(relatedTypes)('is what its files leave possible, and nothing else: %s', async (type, { ask }) => {
    const ids = (byType.get(type) ?? []).map(({ id }) => id);
    const listed: ToldEdge[] = [];
    for (const some of batchesOf(ids, ENTITIES_AT_ONCE)) listed.push(...(await listedBy(ask, type, some)));
    const expected = relationshipsToday.flatMap(({ id, fromId, toId }) =>
      [fromId, toId].filter((end) => ids.includes(end)).map(() => [id, certaintyToday(id)].join(' ')),
    );
    expect(listed.map(({ factId, certainty }) => `${factId} ${certainty}`).sort()).toEqual(expected.sort());
    for (const { factId, certaintyReason } of listed) expectReason(factId, certaintyReason);
  });

  it('leaves out what has ended, what is of something dissolved, and tells why', async ({ ask }) => {
    const out = relationships.filter((fact) => certaintyToday(fact.id) === null);
    const codes: Partial<Record<OnDay, string>> = {
      ...{ OVER: 'ALREADY_ENDED', STATED_ENDED: 'STATED_ENDED' },
      ...{ UNIT: 'AFTER_DISSOLUTION', LIFE: 'AFTER_DISSOLUTION' },
    };
    expect(sorted(out.map(({ id }) => stateToday(id) ?? ''))).toEqual(sorted(Object.keys(codes)));
    for (const { id } of out) {
      const query = `query ($id: ID!) { whyNot(factId: $id, asOf: "${TODAY}") { reasons { ${REASON} evidence { source { id } } } } }`;
      const { whyNot } = await answerTo(ask, query, { id });
      const told: (ToldReason & { readonly evidence: object[] })[] = whyNot.reasons;
      expect([id, told.map(({ code }) => code)]).toEqual([
        id,
        expect.arrayContaining([codes[stateToday(id) ?? 'UNKNOWN']]),
      ]);
      for (const reason of told) {
        expectReason(id, reason);
        expect(reason.evidence).not.toEqual([]);
      }
    }
  });

  it('is the same for `current` on that day', async ({ ask }) => {
    const roles = 'edges { factId certainty }';
    const query = `query ($id: ID!) { official(id: $id) { now: roles(current: true, first: 100) { ${roles} } then: roles(asOf: "${TODAY}", first: 100) { ${roles} } } }`;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T05:00:00Z`) });
    try {
      for (const { id } of entities.filter(({ type }) => type === 'Official')) {
        const { official } = await answerTo(ask, query, { id });
        expect(official.now).toEqual(official.then);
      }
    } finally {
      vi.useRealTimers();
    }
  });
});

it('is told in docs/model.md with its figures', () => {
  const [all, today] = [relationships.length, relationshipsToday.length];
  const text = readFileSync(join(packageRoot, 'docs/model.md'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(text).toContain(`of the ${all} facts that link two entities of the starting dataset, ${today} may hold`);
  expect(text).toContain(`the other ${all - today} are left out`);
});

describe('a seat whose holder is surely known', () => {
  const whole = (value: unknown): string[] => (typeof value === 'string' && value.length === 10 ? [value] : []);
  const days = relationships.flatMap(({ type, properties: { since, until, attestedOn } }) =>
    type === 'HOLDS' ? [since, until, ...(Array.isArray(attestedOn) ? attestedOn : [])].flatMap(whole) : [],
  );

  it('has nobody beside that one, on each day that the dataset names and today', async ({ ask }) => {
    let sure = 0;
    for (const day of [...sorted(days), TODAY]) {
      const query = `{ positions(first: 200) { edges { node { id seats holders(asOf: "${day}", first: 20) { edges { factId certainty } } } } } }`;
      const { positions } = await answerTo(ask, query);
      for (const { node } of positions.edges as { node: { seats: number | null; holders: { edges: ToldEdge[] } } }[]) {
        const definite = node.holders.edges.filter(({ certainty }) => certainty === 'DEFINITE');
        if (node.seats !== 1 || definite.length === 0) continue;
        sure += 1;
        expect({ day, holders: node.holders.edges }).toEqual({ day, holders: definite });
      }
    }
    expect(sure).toBeGreaterThan(50);
  });
});
