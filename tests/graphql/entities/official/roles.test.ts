import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, answerTo, askerOf } from '../../../support/graphql/ask.js';
import { openStartingGraph, type TestStore } from '../../../support/store/test-store.js';

let graph: TestStore;
let ask: Ask;

beforeAll(async () => {
  graph = await openStartingGraph();
  ask = askerOf(graph.store);
});
afterAll(() => graph.close());

describe('official.roles', () => {
  it('answers who was chairman on the day of the conference, whole after two calls', async () => {
    graph.clearReads();
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:nguyen-xuan-duong", asOf: "2017-03-10") {
          name roles(kinds: [STATE]) { edges { since until status certainty
            node { title organization { name } province { name } } } } } }`,
    );
    expect(official).toEqual({
      name: 'Nguyễn Xuân Đường',
      roles: {
        edges: [
          {
            since: '2013-05-15',
            until: '2018-10-01',
            status: 'ENDED',
            certainty: 'DEFINITE',
            node: {
              title: "Chairman of the People's Committee of Nghệ An",
              organization: { name: "People's Committee of Nghệ An" },
              province: { name: 'Nghệ An' },
            },
          },
        ],
      },
    });
    expect(graph.reads).toEqual(['facts/of-one-type', 'graphql/reading/official/roles']);
  });
});
