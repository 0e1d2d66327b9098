import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test as plainTest, vi } from 'vitest';
import { ANONYMOUS, type Viewer } from '../../src/access/viewer.js';
import { askerOf } from './graphql/ask.js';
import { startApp } from './http/start-app.js';
import { openStartingGraph, type TestStore } from './store/test-store.js';

const FILE = { scope: 'file' } as const;

/** Opens the store of a test, with what it is to hold. */
type Open = () => Promise<TestStore>;
type OnCleanup = (cleanup: () => Promise<void>) => void;

async function folderUntil(onCleanup: OnCleanup): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-test-'));
  onCleanup(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function graphUntil(onCleanup: OnCleanup, open: Open): Promise<TestStore> {
  const graph = await open();
  onCleanup(() => graph.close());
  return graph;
}

// By the pattern of the first parameter vitest knows which fixtures another needs: here none.
/** A test with a folder of its own, deleted after it. */
// biome-ignore lint/correctness/noEmptyPattern: see above
export const test = plainTest.extend('folder', ({}, { onCleanup }) => folderUntil(onCleanup));

/** A test with the path of a graph file, which the environment names, also where other tests run on Neo4j. */
export const testOnGraphFile = test.extend('graphFile', { auto: true }, ({ folder }, { onCleanup }) => {
  const graphFile = join(folder, 'graph.grafeo');
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('GRAPH_FILE', graphFile);
  onCleanup(() => void vi.unstubAllEnvs());
  return graphFile;
});

/** The tests of a file share a folder, deleted after the last. */
// biome-ignore lint/correctness/noEmptyPattern: see above
export const testInSharedFolder = plainTest.extend('folder', FILE, ({}, { onCleanup }) => folderUntil(onCleanup));

/** Each test has a graph of its own, which `ask` asks as the viewer. */
export function testOnGraph(open: Open, viewer: Viewer = ANONYMOUS) {
  return (
    test
      // biome-ignore lint/correctness/noEmptyPattern: see above
      .extend('graph', ({}, { onCleanup }) => graphUntil(onCleanup, open))
      .extend('ask', ({ graph }) => askerOf(graph.store, viewer))
  );
}

/** The tests of a file share one graph, opened for the first that needs it. */
export function testOnSharedGraph(open: Open, viewer: Viewer = ANONYMOUS) {
  return (
    testInSharedFolder
      // biome-ignore lint/correctness/noEmptyPattern: see above
      .extend('graph', FILE, ({}, { onCleanup }) => graphUntil(onCleanup, open))
      .extend('ask', FILE, ({ graph }) => askerOf(graph.store, viewer))
  );
}

/** The tests of a file share the starting dataset. */
export const testOnStartingGraph = testOnSharedGraph(openStartingGraph);

/** The tests of a file share one graph and the service on it. */
export function testOnApp(open: Open) {
  return testOnSharedGraph(open).extend('app', FILE, async ({ graph }, { onCleanup }) => {
    const app = await startApp(graph.store);
    onCleanup(() => app.close());
    return app;
  });
}

/** Opens a further graph within a test, closed after it. On a server it takes the place of the one before. */
export async function openForTest(open: Open): Promise<TestStore> {
  const graph = await open();
  onTestFinished(() => graph.close());
  return graph;
}
