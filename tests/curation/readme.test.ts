import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { editor } from '../support/access/viewers.js';
import { answerTo, askerOf } from '../support/graphql/ask.js';
import { openStartingGraph } from '../support/store/test-store.js';

it('the mutation in README.md works as shown', async () => {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const [, mutation = ''] = /```graphql\n(mutation [\s\S]*?)```/.exec(readme) ?? [];
  const graph = await openStartingGraph();
  try {
    const { endTerm } = await answerTo(askerOf(graph.store, editor), mutation);
    expect(endTerm.fact.sentence).toMatch(/^Nguyễn Xuân Đường holds the position .* until 2018-10-01\)$/);
  } finally {
    await graph.close();
  }
});
