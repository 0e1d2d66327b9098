import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import { graphFiles, openStore } from '../../src/store/open-store.js';
import { exportText, importText } from '../support/exchange/import-text.js';
import { test } from '../support/fixtures.js';
import { writeUnmarkedGraph } from '../support/store/older-graphs.js';
import { openTestStore } from '../support/store/test-store.js';

test('a graph file of an older version is taken whole into the store under test, as into Neo4j', async ({ folder }) => {
  const file = join(folder, 'old.grafeo');
  await writeUnmarkedGraph(file);
  await graphFiles.adopt(file, false);
  const left = await openStore({ ...readConfig(), neo4j: undefined, graphFile: file }, { readOnly: true });
  onTestFinished(() => left.close());
  const exported = await exportText(left, 'native');
  const taken = await openTestStore();
  onTestFinished(() => taken.close());

  await importText(taken.store, 'graph.ndjson', exported);

  expect(exported.split('\n').length).toBeGreaterThan(500);
  expect(await exportText(taken.store, 'native')).toBe(exported);
});
