import { afterAll, expect } from 'vitest';
import { endPrograms } from '../support/cli/start-program.js';
import { testInSharedFolder } from '../support/fixtures.js';
import { startOnLargeGraph } from '../support/hostile/large-graph.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';

afterAll(endPrograms);

const test = testInSharedFolder.extend('program', { scope: 'file' }, ({ folder }) => startOnLargeGraph(folder));

test('holds as many facts as a large graph', async ({ program }) => {
  const data = dataOf(
    await send(`${program.url}/graphql`, graphqlPost({ query: '{ statistics { entityCount factCount } }' })),
  );
  expect(data).toMatchObject({ statistics: { entityCount: 39_000 } });
});
