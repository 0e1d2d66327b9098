#!/usr/bin/env node
import { planGraph } from './graph/plan.mjs';
// Loads the generated graph into the empty store that the environment names, and prints as JSON, for each type, the ids of
// the entities that have the most relationships.
import { relationships } from './graph/relationships.mjs';
import { loadInto, settleNeo4j } from './load-stores.mjs';
import { readOptions } from './options.mjs';

const IDS_OF_A_TYPE = 200;

/**
 * @param {import('./graph/plan.mjs').Plan} plan
 * @returns {Record<string, string[]>}
 */
function hubsOf(plan) {
  /** @type {Map<string, number>} */
  const degrees = new Map();
  for (const { fromId, toId } of relationships(plan)) {
    for (const id of [fromId, toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  /** @type {Record<string, string[]>} */
  const hubs = {};
  for (const [id] of [...degrees].sort(([, one], [, other]) => other - one)) {
    const type = id.slice(0, id.indexOf(':'));
    hubs[type] ??= [];
    if (hubs[type].length < IDS_OF_A_TYPE) hubs[type].push(id);
  }
  return hubs;
}

const { nodes, seed, hub } = readOptions();
const plan = planGraph({ nodes, seed, hub });
await loadInto(plan, {});
if (process.env['NEO4J_URI']) await settleNeo4j();
process.stdout.write(`${JSON.stringify(hubsOf(plan))}\n`);
