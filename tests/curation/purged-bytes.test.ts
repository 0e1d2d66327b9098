import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runPurge } from '../../src/curation/purge/run-purge.js';
import { loadFacts } from '../../src/facts/write-facts.js';
import { applySchema } from '../../src/store/apply-schema.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { editor } from '../support/access/viewers.js';
import { change } from '../support/curation/mutate.js';
import { test } from '../support/fixtures.js';
import { askerOf } from '../support/graphql/ask.js';

const NAME = 'Zebedeus';
const evidence = ['source:web'];
const others = Array.from({ length: 20_000 }, (_, number) => `official:nobody-${number}`);
const entities = [
  { type: 'Source' as const, id: 'source:web', properties: { title: 'A page' }, evidence: [] },
  ...[...others, 'official:zebedeus'].map((id) => {
    const name = id === 'official:zebedeus' ? NAME : `Nobody ${id.slice(16)}`;
    return { type: 'Official' as const, id, properties: { name }, evidence };
  }),
];

/** The bytes of a graph file or its log as they lie on the disk. */
function bytesOf(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'latin1');
  return readdirSync(path)
    .map((name) => bytesOf(join(path, name)))
    .join('\n');
}

test('what is purged is in no byte of the graph file and of what lies beside it', async ({ folder }) => {
  const open = () => EmbeddedStore.open(join(folder, 'graph.grafeo'), { timeoutMilliseconds: 60_000 });
  const first = await open();
  await applySchema(first);
  await loadFacts(first, { entities, relationships: [] });
  await first.close();

  const store = await open();
  const ask = askerOf(store, editor);
  await change(ask, 'correctOfficial', {
    id: 'official:zebedeus',
    gender: 'male',
    evidence: [{ source: 'source:web' }],
  });
  expect(bytesOf(folder)).toMatch(/zebedeus/i);
  await runPurge(store, 'official:zebedeus', 'A judgement');
  expect(bytesOf(folder)).not.toMatch(/zebedeus/i);
  await store.close();
  expect(bytesOf(folder)).not.toMatch(/zebedeus/i);
});
