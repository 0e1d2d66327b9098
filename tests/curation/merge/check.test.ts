import { expect } from 'vitest';
import { z } from 'zod';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { checkGraph } from '../../../src/operations/check/check-graph.js';
import { admin } from '../../support/access/viewers.js';
import { GOES, merge, openTwins, STAYS, WEB } from '../../support/curation/merge.js';
import { mutate } from '../../support/curation/mutate.js';
import { entity } from '../../support/facts/build-facts.js';
import { testOnGraph } from '../../support/fixtures.js';
import { askerOf } from '../../support/graphql/ask.js';
import type { TestStore } from '../../support/store/test-store.js';

const it = testOnGraph(async () => {
  const graph = await openTwins();
  const ask = askerOf(graph.store, admin);
  await merge(ask, STAYS, GOES);
  await mutate(ask, 'recordDistinct', { one: STAYS, other: 'official:other', evidence: WEB });
  return graph;
}, admin);

/** Does to the graph what no mutation would. */
async function harm(graph: TestStore, text: string): Promise<void> {
  const query = { name: 'test/harm', text, parameters: z.strictObject({}), row: z.unknown() };
  await graph.store.write((transaction) => transaction.run(query, {}));
}

async function found(graph: TestStore): Promise<string[]> {
  const messages: string[] = [];
  for await (const { rule, id, message } of checkGraph(graph.store)) {
    if (rule === 'curation-records') messages.push(`${id}: ${message}`);
  }
  return messages;
}

const JUDGEMENT = `official:other/IS_NOT/${STAYS}`;

it('a graph with consistent merges and judgements has no such error', async ({ graph }) => {
  expect(await found(graph)).toEqual([]);
});

it('a merged entity that still exists is an error', async ({ graph }) => {
  const again = { ...entity(GOES, { name: 'Again' }), evidence: ['source:web'] };
  await loadFacts(graph.store, { entities: [again], relationships: [] });
  expect(await found(graph)).toEqual([`${GOES}: it was merged into ${STAYS}, and is in the graph all the same`]);
});

it.for<[string, string, string[]]>([
  [
    'a merge into what is not there',
    `MATCH (m:Merger) SET m.intoId = 'official:nobody'`,
    [`${GOES}: it was merged into official:nobody, which is not there`],
  ],
  [
    'a merge that cannot be read',
    `MATCH (m:Merger) SET m.steps = '[]'`,
    [`${GOES}: what its merge did cannot be read: it cannot be split`],
  ],
  [
    'a judgement about what is not there',
    `MATCH (j:Judgement) SET j.oneId = 'official:nobody'`,
    [`${JUDGEMENT}: it is about official:nobody, which is not there`],
  ],
  [
    'a judgement of one and itself, by a merge',
    `MATCH (j:Judgement) SET j.oneId = '${GOES}'`,
    [`${JUDGEMENT}: the two it is about were merged into ${STAYS}`],
  ],
  [
    'evidence of a source that is not there',
    `MATCH (n) WHERE n:Merger OR n:Judgement SET n.evidence = ['source:gone#3']`,
    [GOES, JUDGEMENT].map((id) => `${id}: its evidence names source:gone, which is not there`),
  ],
])('%s is an error', async ([_, text, messages], { graph }) => {
  await harm(graph, text);
  expect(await found(graph)).toEqual(messages);
});
