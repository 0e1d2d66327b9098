import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

const CHAIRMAN = 'official:nguyen-xuan-duong';
const DEPUTY_CHIEF = 'official:lam-thi-phuong-thanh';
const CONFERENCE = 'event:north-central-emulation-conference-2017';

describe('how a chairman and a deputy chief are connected', () => {
  it('is shown in words, with dates and evidence', async ({ ask, graph }) => {
    graph.clearReads();
    const { path } = await answerTo(
      ask,
      `{ path(from: "${CHAIRMAN}", to: "${DEPUTY_CHIEF}") {
          length cost sentence nodes { id }
          edges { forward relationship { id type sentence evidence { paragraph source { id } } } } } }`,
    );
    expect(path).toHaveLength(1);
    const [{ length, cost, nodes, edges, sentence }] = path;
    expect([length, edges.length]).toEqual([nodes.length - 1, nodes.length - 1]);
    // Half of the next hop would be that of relationships apart.
    expect(cost).toBeGreaterThan(length);
    expect(cost).toBeLessThan(length + 0.5);
    expect([nodes[0].id, nodes.at(-1).id]).toEqual([CHAIRMAN, DEPUTY_CHIEF]);
    for (const { relationship } of edges) {
      expect(sentence).toContain(relationship.sentence);
      expect(relationship.evidence.length).toBeGreaterThan(0);
    }
    const searched = graph.reads.filter((name) => name.startsWith('graphql/questions/path/'));
    expect(searched.slice(0, -1).every((name) => name === 'graphql/questions/path/expand')).toBe(true);
    expect(searched.at(-1)).toBe('graphql/questions/path/hops');
    expect(searched.length).toBeLessThanOrEqual(5);
  });

  it('reads no entities and relationships if only ids are asked for', async ({ ask, graph }) => {
    const shown = 'length cost nodes { __typename id }';
    const question = (fields: string) => `{ path(from: "${CHAIRMAN}", to: "${DEPUTY_CHIEF}", count: 3) { ${fields} } }`;
    const { path: whole } = await answerTo(ask, question(`${shown} sentence edges { forward }`));
    graph.clearReads();
    const { path } = await answerTo(ask, question(shown));
    const ranking = ['graphql/questions/path/hops', 'graphql/reading/relationship/degrees'];
    expect(graph.reads.filter((name) => name !== 'graphql/questions/path/expand').sort()).toEqual(ranking);
    graph.clearReads();
    await answerTo(ask, question(shown).replace('count: 3', 'count: 3, hubPenalty: 0, apartPenalty: 0'));
    expect(graph.reads.filter((name) => name !== 'graphql/questions/path/expand')).toEqual([]);
    const alone = whole.map(({ length, cost, nodes }: typeof whole) => ({ length, cost, nodes }));
    expect(path).toEqual(alone);
    expect(path).toHaveLength(3);
  });

  it('may be limited to participation in events', async ({ ask }) => {
    const { path } = await answerTo(
      ask,
      `{ path(from: "${CHAIRMAN}", to: "official:nguyen-dac-vinh", via: [PARTICIPATED_IN], asOf: "2017-12-31") {
          sentence nodes { id } edges { forward relationship { type certainty(asOf: "2017-03-10") } } } }`,
    );
    const relationship = { type: 'PARTICIPATED_IN', certainty: 'DEFINITE' };
    expect(path).toEqual([
      {
        sentence:
          'Nguyễn Xuân Đường co-chaired the Conference of the North Central Emulation Cluster on its work of 2016 and ' +
          'tasks for 2017 (10 March 2017), as Deputy Secretary of the Party Committee of Nghệ An, Chairman of the ' +
          "People's Committee of Nghệ An and Head of the North Central Emulation Cluster; Nguyễn Đắc Vinh attended the " +
          'Conference of the North Central Emulation Cluster on its work of 2016 and tasks for 2017 (10 March 2017), as ' +
          'Member of the Party Central Committee, Secretary of the Party Committee of Nghệ An and Head of the National ' +
          'Assembly Delegation of Nghệ An',
        nodes: [CHAIRMAN, CONFERENCE, 'official:nguyen-dac-vinh'].map((id) => ({ id })),
        edges: [
          { forward: true, relationship },
          { forward: false, relationship },
        ],
      },
    ]);
  });

  it('shows its entities at the time asked about', async ({ ask }) => {
    const { path } = await answerTo(
      ask,
      `{ path(from: "${CHAIRMAN}", to: "${CONFERENCE}", asOf: "2017-03-10") {
          nodes { ... on Official { roles(kinds: [STATE]) { edges { node { id } } } } }
          edges { relationship { from { ... on Official { roles(kinds: [STATE]) { totalCount } } } } } } }`,
    );
    expect(path[0].nodes[0].roles.edges).toHaveLength(1);
    expect(path[0].edges[0].relationship.from.roles.totalCount).toBe(1);
  });
});
