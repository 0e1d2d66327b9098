import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { parseDataset } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import { loadStartingDataset } from '../../../src/exchange/formats/dataset/starting-dataset.js';
import { ensureBounds } from '../../../src/facts/bounds/rebuild-bounds.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { applySchema } from '../../../src/store/apply-schema.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Query } from '../../../src/store/query.js';
import type { GraphStore, Parameters, Strictness } from '../../../src/store/store.js';
import { SeededRandom, seedOf } from '../seeded-random.js';
import { eraseDatabase, neo4jUnderTest } from './neo4j-database.js';

export interface TestStore {
  readonly store: GraphStore;
  /** The names of the queries read since the last `clearReads`, one for each call of the store. */
  readonly reads: string[];
  clearReads(): void;
  close(): Promise<void>;
}

/** Rows are shuffled, by the seed of the run. */
export function strictness(): Strictness {
  const random = new SeededRandom(seedOf(1));
  return { random: () => random.next() };
}

function recordingReads(store: GraphStore, reads: string[]): GraphStore {
  return derivedStore(store, {
    file: undefined,
    read<P extends Parameters, R>(query: Query<P, R>, parameters: P) {
      reads.push(query.name);
      return store.read(query, parameters);
    },
  });
}

/**
 * Opens an empty store of the kind under test: a new graph file or, with NEO4J_URI, that server's database, erased.
 * It is strict: rows are checked against their types, and shuffled where the query leaves their order open.
 */
export async function openTestStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-test-'));
  if (neo4jUnderTest() !== undefined) await eraseDatabase();
  const config = { ...readConfig(), graphFile: join(folder, 'graph.grafeo') };
  const store = await openStore(config, { strict: strictness() });
  await applySchema(store);
  await ensureBounds(store);
  const reads: string[] = [];
  return {
    store: recordingReads(store, reads),
    reads,
    clearReads: () => reads.splice(0),
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A test store that holds the starting dataset. */
export async function openStartingGraph(): Promise<TestStore> {
  const opened = await openTestStore();
  await loadStartingDataset(opened.store);
  return opened;
}

/** A test store that holds the facts of one dataset file. */
export async function openGraphOf(yaml: string): Promise<TestStore> {
  const opened = await openTestStore();
  await loadFacts(opened.store, parseDataset([{ path: 'test.yaml', text: yaml }]));
  return opened;
}

/** Opens a test store whose queries may take a minute. */
export async function patiently(open: () => Promise<TestStore>): Promise<TestStore> {
  vi.stubEnv('STORE_TIMEOUT', '60');
  try {
    return await open();
  } finally {
    vi.unstubAllEnvs();
  }
}
