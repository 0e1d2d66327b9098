import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { editor } from '../support/access/viewers.js';
import { answerTo, askerOf } from '../support/graphql/ask.js';
import { openStartingGraph } from '../support/store/test-store.js';

it('the mutations in README.md work as shown', async () => {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const [ending = '', naming = ''] = [...readme.matchAll(/```graphql\n(mutation [\s\S]*?)```/g)].map(
    ([, text]) => text,
  );
  const graph = await openStartingGraph();
  try {
    const ask = askerOf(graph.store, editor);
    const { endTerm } = await answerTo(ask, ending);
    expect(endTerm).toMatchObject({ problems: [], warnings: [] });
    expect(endTerm.fact.sentence).toMatch(/^Nguyễn Xuân Đường held the position of .* until 1 October 2018$/);
    const { who, appoint } = await answerTo(ask, naming);
    expect(who.factId).toBe('official:tran-thi-chi');
    expect(appoint.fact.sentence).toMatch(/^Trần Thị Chi is to hold the position of .* from 1 February 2031$/);
  } finally {
    await graph.close();
  }
});
