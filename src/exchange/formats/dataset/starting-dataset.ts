import { join } from 'node:path';
import { anyEntity } from '../../../facts/fact.queries.js';
import { loadFacts } from '../../../facts/write-facts.js';
import { packageRoot } from '../../../package-root.js';
import type { GraphStore } from '../../../store/store.js';
import { parseDataset, readDatasetFolder } from './parse-dataset.js';

/** Loads the dataset that comes with the program; false if the graph is not empty. */
export async function loadStartingDataset(store: GraphStore): Promise<boolean> {
  const found = await store.read(anyEntity, {});
  if (found.length > 0) return false;
  await loadFacts(store, parseDataset(await readDatasetFolder(join(packageRoot, 'data'))));
  return true;
}
