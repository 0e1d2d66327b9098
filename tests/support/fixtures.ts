import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test as plainTest } from 'vitest';
import { ANONYMOUS, type Viewer } from '../../src/access/viewer.js';
import { askerOf } from './graphql/ask.js';
import { openStartingGraph, type TestStore } from './store/test-store.js';

const FILE = { scope: 'file' } as const;

/** Opens the store of a test, with what it is to hold. */
type Open = () => Promise<TestStore>;
type OnCleanup = (cleanup: () => Promise<void>) => void;

async function openUntil(onCleanup: OnCleanup, open: Open): Promise<TestStore> {
  const graph = await open();
  onCleanup(() => graph.close());
  return graph;
}

/** A test with a folder of its own, deleted after it. */
// biome-ignore lint/correctness/noEmptyPattern: by the pattern vitest knows which fixtures it needs
export const test = plainTest.extend('folder', async ({}, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-test-'));
  onCleanup(() => rm(folder, { recursive: true, force: true }));
  return folder;
});

/** Opens a further graph within a test, which closes it when it ends. On a server it takes the place of the one before. */
export async function openForTest(open: Open): Promise<TestStore> {
  const graph = await open();
  onTestFinished(() => graph.close());
  return graph;
}

/** Each test has a graph of its own, which `ask` asks as the viewer. */
export function testOnGraph(open: Open, viewer: Viewer = ANONYMOUS) {
  return (
    test
      // biome-ignore lint/correctness/noEmptyPattern: by the pattern vitest knows which fixtures it needs
      .extend('graph', ({}, { onCleanup }) => openUntil(onCleanup, open))
      .extend('ask', ({ graph }) => askerOf(graph.store, viewer))
  );
}

/** The tests of a file share one graph, opened for the first that needs it. */
export function testOnSharedGraph(open: Open, viewer: Viewer = ANONYMOUS) {
  return (
    test
      // biome-ignore lint/correctness/noEmptyPattern: by the pattern vitest knows which fixtures it needs
      .extend('graph', FILE, ({}, { onCleanup }) => openUntil(onCleanup, open))
      .extend('ask', FILE, ({ graph }) => askerOf(graph.store, viewer))
  );
}

/** The tests of a file share the starting dataset. */
export const testOnStartingGraph = testOnSharedGraph(openStartingGraph);
