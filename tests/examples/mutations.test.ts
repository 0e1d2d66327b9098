import { expect } from 'vitest';
import { editor } from '../support/access/viewers.js';
import { readExamples, writes } from '../support/examples/read-examples.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Answer, answerTo } from '../support/graphql/ask.js';
import { openStartingGraph } from '../support/store/test-store.js';

type Data = Answer['data'];

const it = testOnGraph(openStartingGraph, editor);
const examples = readExamples();

// What the answer to each must say, asked after those before it.
const expectations: Readonly<Record<string, (data: Data) => void>> = {
  '34-add-an-official': ({ addSource, addOfficial }) => {
    expect(addSource.node.id).toBe('source:an-article-to-cite');
    const node = { id: 'official:nguyen-van-a', name: 'Nguyễn Văn A' };
    expect(addOfficial).toEqual({ version: 1, node, warnings: [] });
  },
  '35-record-an-appointment': ({ appoint }) => {
    expect(appoint).toMatchObject({ version: 1, warnings: [] });
    expect(appoint.fact.sentence).toMatch(
      /^Nguyễn Văn A held the position of .* from 15 January 2026 \(whether it has ended is not known\)$/,
    );
  },
  '36-record-the-end-of-a-term': ({ endTerm }) => {
    expect(endTerm.version).toBe(2);
    expect(endTerm.fact.sentence).toMatch(/ from 15 January 2026 until 30 June 2026$/);
  },
};

it('the mutations in schema/examples write what they say, and the question of what changed tells it', async ({
  ask,
}) => {
  const mutations = examples.filter(writes);
  expect(mutations.map(({ name }) => name)).toEqual(Object.keys(expectations));
  for (const { name, query, variables } of mutations) expectations[name]?.(await answerTo(ask, query, variables));

  const question = examples.find(({ name }) => name === '33-who-changed-what');
  const { changes } = await answerTo(ask, question?.query ?? '');
  expect(changes.edges.map(({ node }: Data) => [node.action, node.by.id])).toEqual([
    ['CORRECTED', `user:${editor.id}`],
    ['ADDED', `user:${editor.id}`],
    ['ADDED', `user:${editor.id}`],
    ['ADDED', `user:${editor.id}`],
  ]);
});
