#!/usr/bin/env node
// Shortest paths between random pairs: this project through HTTP against Neo4j's own functions through its driver, and
// every answer against a plain search over the same relationships in memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { entities, entityId } from './graph/entities.mjs';
import { planGraph } from './graph/plan.mjs';
import { Random } from './graph/random.mjs';
import { relationships } from './graph/relationships.mjs';
import { loadBoth } from './load-stores.mjs';
import { Connection } from './measure/ask.mjs';
import { quantiles } from './measure/measure.mjs';
import { readOptions } from './options.mjs';
import { relationshipTypeNames } from './project.mjs';
import { saveResults, table } from './report.mjs';
import { KEEPING_NOTHING, onFile } from './servers/contenders.mjs';
import { openDriver } from './servers/neo4j-driver.mjs';
import { startServer } from './servers/start-server.mjs';
import { withNeo4j } from './with-neo4j.mjs';

/**
 * @typedef {{ from: string, to: string }} Pair
 * @typedef {{ pairs: readonly Pair[], others: readonly Pair[] }} Pairs
 */

const MAXIMUM_LENGTH = 8;
const SEVERAL = 3;
const options = readOptions();
const TYPES_OF_ENDS = /** @type {const} */ (['Official', 'Position', 'Organization', 'Event']);

const types = relationshipTypeNames.join('|');
const ENDS = 'MATCH (a:Entity {id: $from}), (b:Entity {id: $to})';
const OWN_SHORTEST = `${ENDS} MATCH p = shortestPath((a)-[:${types}*..${MAXIMUM_LENGTH}]-(b)) RETURN [n IN nodes(p) | n.id] AS ids`;
const OWN_SEVERAL = `${ENDS} MATCH p = SHORTEST ${SEVERAL} (a)-[:${types}]-{1,${MAXIMUM_LENGTH}}(b) RETURN [n IN nodes(p) | n.id] AS ids`;
const QUERY = `query Path($from: ID!, $to: ID!, $count: Int!) {
  path(from: $from, to: $to, maxLength: ${MAXIMUM_LENGTH}, count: $count) { nodes { id } } }`;

/**
 * @param {import('./graph/plan.mjs').Plan} plan
 * @param {string} purpose
 * @param {number} count
 */
function randomPairs(plan, purpose, count) {
  const random = new Random(`${plan.seed}/${purpose}`);
  const end = () => {
    const type = random.pick(TYPES_OF_ENDS);
    return entityId(plan, type, random.below(plan.counts[type]));
  };
  /** @type {Pair[]} */
  const pairs = [];
  while (pairs.length < count) {
    const pair = { from: end(), to: end() };
    if (pair.from !== pair.to) pairs.push(pair);
  }
  return pairs;
}

/**
 * Who is linked to whom, whatever the type and direction.
 * @param {import('./graph/plan.mjs').Plan} plan
 */
function neighbours(plan) {
  /** @type {Map<string, Set<string>>} */
  const byId = new Map();
  for (const { id } of entities(plan)) byId.set(id, new Set());
  for (const { fromId, toId } of relationships(plan)) {
    byId.get(fromId)?.add(toId);
    byId.get(toId)?.add(fromId);
  }
  return byId;
}

/**
 * The shortest path and, of several, the first by the ids of its entities: a plain breadth-first search from the end,
 * then the smallest id at each step from the beginning.
 * @param {Map<string, Set<string>>} graph
 * @param {Pair} pair
 */
function referencePath(graph, { from, to }) {
  const distance = new Map([[to, 0]]);
  for (const queue = [to]; queue.length > 0 && !distance.has(from); ) {
    const level = queue.splice(0);
    for (const id of level) {
      for (const next of graph.get(id) ?? []) {
        if (distance.has(next)) continue;
        distance.set(next, (distance.get(id) ?? 0) + 1);
        queue.push(next);
      }
    }
  }
  const length = distance.get(from);
  if (length === undefined || length > MAXIMUM_LENGTH) return [];
  const path = [from];
  for (let left = length - 1; left >= 0; left -= 1) {
    const nearer = [...(graph.get(path.at(-1) ?? '') ?? [])].filter((id) => distance.get(id) === left);
    path.push(/** @type {string} */ (nearer.sort()[0]));
  }
  return path;
}

/**
 * Every server is first asked for as many other pairs, as one that has run for a while was.
 * @param {Pairs} pairs
 * @param {(pair: Pair) => Promise<string[][]>} search
 */
async function time({ others, pairs }, search) {
  for (const pair of others) await search(pair);
  const latencies = [];
  const paths = [];
  for (const pair of pairs) {
    const since = performance.now();
    const found = await search(pair);
    latencies.push(performance.now() - since);
    paths.push(found);
  }
  return { ...quantiles(latencies), paths };
}

/**
 * @param {Pairs} pairs
 * @param {Record<string, string>} environment
 */
async function timeOurs(pairs, environment) {
  // A server each: one that was asked for one path would have read what several take.
  const timeOf = async (/** @type {number} */ count) => {
    const server = await startServer('dist/src/main.js', environment);
    const connection = new Connection(server.url);
    try {
      return await time(pairs, async (pair) => {
        const { path } = await connection.data(JSON.stringify({ query: QUERY, variables: { ...pair, count } }));
        return path.map((/** @type {{ nodes: { id: string }[] }} */ { nodes }) => nodes.map(({ id }) => id));
      });
    } finally {
      await connection.close();
      await server.stop();
    }
  };
  return { one: await timeOf(1), several: await timeOf(SEVERAL) };
}

/** @param {Pairs} pairs */
async function timeNeo4jsOwn(pairs) {
  const driver = openDriver();
  const run = (/** @type {string} */ text) => async (/** @type {Pair} */ pair) => {
    const { records } = await driver.executeQuery(text, pair, { routing: neo4j.routing.READ });
    return records.map((record) => record.get('ids'));
  };
  try {
    return { one: await time(pairs, run(OWN_SHORTEST)), several: await time(pairs, run(OWN_SEVERAL)) };
  } finally {
    await driver.close();
  }
}

async function main() {
  const plan = planGraph(options);
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const graphFile = join(folder, 'graph.grafeo');
  try {
    await loadBoth(plan, graphFile);
    const graph = neighbours(plan);
    const count = options.quick ? 100 : 1000;
    const pairs = randomPairs(plan, 'pairs', count);
    const asked = { pairs, others: randomPairs(plan, 'other pairs', count) };
    const embedded = onFile(graphFile);
    const own = await timeNeo4jsOwn(asked);
    const measured = {
      'Neo4j, own functions': own,
      'ours on Neo4j': await timeOurs(asked, {}),
      'ours on Neo4j, keeping nothing': await timeOurs(asked, KEEPING_NOTHING),
      'ours, embedded': await timeOurs(asked, embedded),
      'ours, embedded, keeping nothing': await timeOurs(asked, { ...embedded, ...KEEPING_NOTHING }),
    };
    const reference = pairs.map((pair) => referencePath(graph, pair));
    const rows = Object.entries(measured).map(([name, { one, several }]) => {
      const wrong = reference.filter((expected, index) => {
        const found = one.paths[index]?.[0] ?? [];
        // Neo4j's own function answers any of the shortest paths.
        return one === own.one ? found.length !== expected.length : found.join() !== expected.join();
      });
      const ratio = (one.p95 / own.one.p95).toFixed(2);
      const severalRatio = (several.p95 / own.several.p95).toFixed(2);
      const figures = [one.p50, one.p95].map((value) => value.toFixed(1));
      const severalFigures = [several.p50, several.p95].map((value) => value.toFixed(1));
      return [name, String(wrong.length), ...figures, ratio, ...severalFigures, severalRatio];
    });
    const head = ['over', 'unlike the reference', 'p50 ms', 'p95 ms', 'p95 ratio'];
    const severalHead = [`${SEVERAL} paths: p50`, 'p95', 'p95 ratio'];
    const what = `${pairs.length} random pairs, paths of at most ${MAXIMUM_LENGTH} hops`;
    saveResults('paths', `${what}\n\n${table([...head, ...severalHead], rows)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await withNeo4j(main);
