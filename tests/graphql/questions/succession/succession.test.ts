import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import { openGraphOf, type TestStore } from '../../../support/store/test-store.js';

const EVIDENCE = { evidence: ['source:s'] };

function official(name: string, holds: readonly object[]) {
  const tenures = holds.map((tenure) => ({ to: 'position:p', ...tenure, ...EVIDENCE }));
  return { id: `official:${name}`, name, holds: tenures, ...EVIDENCE };
}

function graphOf(officials: readonly object[], seats?: number): Promise<TestStore> {
  const position = { id: 'position:p', title: 'P', kind: 'STATE', ...(seats && { seats }), ...EVIDENCE };
  return openGraphOf(JSON.stringify({ sources: [{ id: 'source:s', title: 'S' }], positions: [position], officials }));
}

const SUCCESSION = `{ position(id: "position:p") { succession { tenure { id: factId node { id } certainty }
  gap { certainty from until days minimumDays maximumDays } overlap { certainty from until days } }
  holders { edges { node { id } predecessor { id: factId node { id } } successor { node { id } since } } } } }`;

async function withGraph<T>(graph: TestStore, work: (ask: Ask) => Promise<T>): Promise<T> {
  try {
    return await work(askerOf(graph.store));
  } finally {
    await graph.close();
  }
}

describe('the succession of the chairmen of Nghệ An', () => {
  const names = (side: string) => `${side} { since node { name } ${side} { node { name } } }`;

  it('shows who came before and after, read once for all holders', async ({ ask, graph }) => {
    graph.clearReads();
    const { position } = await answerTo(
      ask,
      `{ position(id: "position:nghe-an-peoples-committee-chairman") {
          holders(asOf: "2019") { edges { certainty node { name } ${names('predecessor')} ${names('successor')} } } } }`,
    );
    expect(position.holders.edges).toEqual([
      {
        certainty: 'DEFINITE',
        node: { name: 'Thái Thanh Quý' },
        predecessor: { since: '2013-05-15', node: { name: 'Nguyễn Xuân Đường' }, predecessor: null },
        successor: { since: '2020-03-18', node: { name: 'Nguyễn Đức Trung' }, successor: null },
      },
    ]);
    // The second is of those before and after the neighbours, again for all of them.
    expect(graph.reads.filter((name) => name === 'graphql/questions/succession/tenures')).toHaveLength(2);
  });

  it('tells what other facts rule out, in the succession, in lists and by the fact', async ({ ask }) => {
    const dates = 'since attestedOn ruledOut { from until }';
    const { position, official, fact } = await answerTo(
      ask,
      `{ position(id: "position:quang-tri-peoples-committee-chairman") {
          succession { tenure { node { name } ${dates} } }
          holders { edges { node { name } ${dates} } } }
        official(id: "official:vo-van-hung") { roles(first: 50) { edges { node { id } ${dates} } } }
        fact(id: "official:vo-van-hung/HOLDS/position:quang-tri-peoples-committee-chairman") {
          ... on Relationship { ${dates} } } }`,
    );
    const ruledOut = [
      { from: '2014-11-17', until: '2020-02-01' },
      { from: '2025-02-20', until: null },
    ];
    const chair = { since: null, attestedOn: ['2023-03-25', '2024-03-14'], ruledOut };
    const [first, second] = position.succession.map(({ tenure }: { tenure: object }) => tenure);
    expect(first).toMatchObject({ node: { name: 'Nguyễn Đức Chính' }, ruledOut: [] });
    expect(second).toEqual({ node: { name: 'Võ Văn Hưng' }, ...chair });
    expect(position.holders.edges).toContainEqual({ node: { name: 'Võ Văn Hưng' }, ...chair });
    const ofHim = official.roles.edges.find(({ node }: { node: { id: string } }) => node.id.includes('chairman'));
    expect(ofHim).toMatchObject(chair);
    expect(fact).toEqual(chair);
  });

  it('invents no vacancy where the day of the election is known', async ({ ask }) => {
    const { position } = await answerTo(
      ask,
      `{ position(id: "position:nghe-an-peoples-committee-chairman") {
          succession { tenure { node { name } certainty evidence { source { id } } } gap { certainty from until days }
            overlap { days } } } }`,
    );
    const steps = position.succession;
    expect(steps.map((step: { tenure: { node: { name: string } } }) => step.tenure.node.name)).toEqual([
      'Nguyễn Xuân Đường',
      'Thái Thanh Quý',
      'Nguyễn Đức Trung',
    ]);
    expect(steps.map((step: { gap: object }) => step.gap)).toEqual([null, null, null]);
    expect(steps[0].tenure.certainty).toBeNull();
    expect(steps[0].tenure.evidence.length).toBeGreaterThan(0);
  });
});

describe('a succession', () => {
  it('is as definite about gaps and overlaps as its dates are precise', async () => {
    const graph = await graphOf([
      official('a', [{ since: '2000', until: '2005' }]),
      official('b', [{ since: '2005', until: '2010-06-01' }]),
      official('c', [{ since: '2010-05-01', until: '2012' }]),
      official('d', [{ attestedOn: ['2020-01-01'] }]),
      official('e', [{}]),
    ]);
    const { position } = await withGraph(graph, (ask) => answerTo(ask, SUCCESSION));
    const [a, b, c, d, e] = position.succession;
    expect(a).toMatchObject({ tenure: { node: { id: 'official:a' } }, gap: null, overlap: null });
    expect(b.gap).toEqual({
      certainty: 'POSSIBLE',
      from: '2005',
      until: '2005',
      days: null,
      minimumDays: 0,
      maximumDays: 364,
    });
    expect(b.overlap).toEqual({ certainty: 'POSSIBLE', from: '2005', until: '2005', days: null });
    expect(c).toMatchObject({
      gap: null,
      overlap: { certainty: 'DEFINITE', from: '2010-05-01', until: '2010-06-01', days: 31 },
    });
    expect(d).toMatchObject({
      gap: { certainty: 'POSSIBLE', from: '2012', until: null, minimumDays: 0 },
      // Nobody says when it began: it may have been before the other ended.
      overlap: { certainty: 'POSSIBLE', from: '2010-05-01', until: '2012' },
    });
    expect(e).toMatchObject({ tenure: { node: { id: 'official:e' } }, gap: null, overlap: null });
  });

  it('skips further terms of the same official', async () => {
    const graph = await graphOf([
      official('a', [
        { since: '2000', until: '2005' },
        { key: 'again', since: '2005', until: '2010' },
      ]),
      official('b', [{ since: '2010' }]),
    ]);
    const { position } = await withGraph(graph, (ask) => answerTo(ask, SUCCESSION));
    expect(position.succession).toHaveLength(3);
    const [last, , first] = position.holders.edges;
    expect(last.predecessor).toMatchObject({ id: 'official:a/HOLDS/position:p/again' });
    expect(first).toMatchObject({ predecessor: null, successor: { node: { id: 'official:b' }, since: '2010' } });
  });

  it('has no neighbours where several hold the position at once', async () => {
    const graph = await graphOf([official('a', [{ since: '2000' }]), official('b', [{ since: '2010' }])], 2);
    const { position } = await withGraph(graph, (ask) => answerTo(ask, SUCCESSION));
    for (const edge of position.holders.edges) expect(edge).toMatchObject({ predecessor: null, successor: null });
    expect(position.succession).toHaveLength(2);
  });

  it('is empty if no holder is known', async () => {
    const { position } = await withGraph(await graphOf([]), (ask) => answerTo(ask, SUCCESSION));
    expect(position).toEqual({ succession: [], holders: { edges: [] } });
  });
});
