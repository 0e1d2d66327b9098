import { loadFacts } from '../project.mjs';
import { batchesOf } from './batches-of.mjs';
import { entities } from './entities.mjs';
import { Progress } from './progress.mjs';
import { relationships } from './relationships.mjs';

/** A transaction of so many facts is large enough to be fast and small enough for Neo4j's memory. */
const BATCH_SIZE = 10_000;

/** About how many relationships there are to a node; only the progress bar relies on it. */
const RELATIONSHIPS_PER_NODE = 5.25;

/**
 * Writes a planned graph into an empty store, through the loader of the project.
 * @param {import('../../src/store/store.js').GraphStore} store
 * @param {import('./plan.mjs').Plan} plan
 * @returns {Promise<LoadedGraph>}
 *
 * @typedef {object} LoadedGraph
 * @property {number} nodes
 * @property {number} relationships without those that lead from a source to what it supports
 * @property {number} evidence the relationships that lead from a source to what it supports
 * @property {number} seconds
 */
export async function loadGraph(store, plan) {
  const nodes = Object.values(plan.counts).reduce((sum, count) => sum + count, plan.hub > 0 ? 1 : 0);
  const expected = Math.round(nodes * RELATIONSHIPS_PER_NODE) + plan.hub;
  const since = performance.now();
  const loaded = { nodes: 0, relationships: 0, evidence: 0, seconds: 0 };

  const nodeProgress = new Progress(`nodes into ${store.description}`, nodes);
  for (const facts of batchesOf(entities(plan), BATCH_SIZE)) {
    await loadFacts(store, { entities: facts, relationships: [] });
    loaded.nodes += facts.length;
    for (const { evidence } of facts) loaded.evidence += evidence.length;
    nodeProgress.show(loaded.nodes);
  }
  nodeProgress.end(loaded.nodes);

  const relationshipProgress = new Progress(`relationships into ${store.description}`, expected);
  for (const facts of batchesOf(relationships(plan), BATCH_SIZE)) {
    await loadFacts(store, { entities: [], relationships: facts });
    loaded.relationships += facts.length;
    for (const { evidence } of facts) loaded.evidence += evidence.length;
    relationshipProgress.show(loaded.relationships);
  }
  relationshipProgress.end(loaded.relationships);
  return { ...loaded, seconds: (performance.now() - since) / 1000 };
}
