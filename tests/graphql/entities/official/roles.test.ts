import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

describe('official.roles', () => {
  it('returns who was chairman on the day of the conference, with two store calls', async ({ ask, graph }) => {
    graph.clearReads();
    const { official } = await answerTo(
      ask,
      `{ official(id: "official:nguyen-xuan-duong") {
          name roles(kinds: [STATE], asOf: "2017-03-10") { edges { since until status certainty
            node { title organization(asOf: "2017-03-10") { name } province(asOf: "2017-03-10") { name } } } } } }`,
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
