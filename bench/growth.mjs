#!/usr/bin/env node
// What questions cost a server that keeps no answers when the graph is ten times as large, when a page is far down its list, and when an entity has very
// many relationships. On the embedded store; with --neo4j on Neo4j.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HUB } from './graph/entities.mjs';
import { planGraph } from './graph/plan.mjs';
import { emptyNeo4j, loadInto, refuseFilledNeo4j, settleNeo4j } from './load-stores.mjs';
import { Connection } from './measure/ask.mjs';
import { measure, quantiles } from './measure/measure.mjs';
import { operations, ownBody } from './operations/operation.mjs';
import { readOptions } from './options.mjs';
import { saveResults, table } from './report.mjs';
import { KEEPING_NOTHING, onFile } from './servers/contenders.mjs';
import { openDriver } from './servers/neo4j-driver.mjs';
import { startServer } from './servers/start-server.mjs';
import { withNeo4j } from './with-neo4j.mjs';

const GROWTH = 10;
const options = readOptions({ hub: 50_000 });
const PAGE = 20;
// A quick run only shows that everything runs: its pages are not far.
const FAR_PAGE = options.quick ? 50 : 500;
const LARGEST_PAGE = 500;
const REPETITIONS = 60;

const OFFICIALS = `query Officials($first: Int!, $after: String) {
  officials(orderBy: [{ field: NAME }], first: $first, after: $after) {
    pageInfo { endCursor hasNextPage } edges { node { id name birthDate } }
  } }`;
const HUB_PAGE = `query Hub($id: ID!) {
  event(id: $id) { id participants(first: ${PAGE}) { pageInfo { hasNextPage } edges { id: factId role node { id name } } } } }`;
const HUB_BODY = JSON.stringify({ query: HUB_PAGE, variables: { id: HUB.id } });
const EXPANSION = 'MATCH (n:Entity {id: $id})<-[r:PARTICIPATED_IN]-(m:Entity) RETURN count(m) AS total';

/**
 * The median time of something done again and again.
 * @param {() => Promise<unknown>} work
 */
async function median(work) {
  const latencies = [];
  for (let count = 0; count < REPETITIONS; count += 1) {
    const since = performance.now();
    await work();
    // The first ones are slow for other reasons.
    if (count >= REPETITIONS / 3) latencies.push(performance.now() - since);
  }
  return quantiles(latencies).p50;
}

/**
 * @param {import('./servers/start-server.mjs').RunningServer} server
 * @param {import('./graph/plan.mjs').Plan} plan
 */
async function questionTimes(server, plan) {
  const { seconds, warmup } = options;
  /** @type {Record<string, number>} */
  const times = {};
  for (const operation of operations.filter(({ name }) => name === 'a' || name === 'd')) {
    const bodies = operation.variables(plan).map((variables) => Buffer.from(ownBody(operation, variables)));
    await measure(server, bodies, { connections: 1, seconds: warmup });
    times[operation.name] = (await measure(server, bodies, { connections: 1, seconds })).p50;
  }
  return times;
}

/** @param {Connection} connection */
async function pageTimes(connection) {
  const ask = (/** @type {number} */ first, /** @type {string | null} */ after) =>
    connection.data(JSON.stringify({ query: OFFICIALS, variables: { first, after } }));
  /** @type {string | null} */
  let cursor = null;
  for (let skipped = 0; skipped < (FAR_PAGE - 1) * PAGE; ) {
    const first = Math.min(LARGEST_PAGE, (FAR_PAGE - 1) * PAGE - skipped);
    const { officials } = await ask(first, cursor);
    skipped += officials.edges.length;
    cursor = /** @type {string} */ (officials.pageInfo.endCursor);
  }
  return { first: await median(() => ask(PAGE, null)), far: await median(() => ask(PAGE, cursor)) };
}

/**
 * The plainest question that meets every relationship of the hub, with no server before the store.
 * @param {string | undefined} graphFile undefined for Neo4j
 */
async function expansionTime(graphFile) {
  if (graphFile === undefined) {
    const driver = openDriver();
    const time = await median(() => driver.executeQuery(EXPANSION, { id: HUB.id }));
    await driver.close();
    return time;
  }
  /** @type {typeof import('@grafeo-db/js')} */
  const { GrafeoDB } = createRequire(new URL('../package.json', import.meta.url))('@grafeo-db/js');
  const database = GrafeoDB.create(graphFile);
  const time = await median(async () => (await database.executeCypher(EXPANSION, { id: HUB.id })).toArray());
  database.close();
  return time;
}

/**
 * The first page of the hub from a server as it is started, which keeps answers while the graph does not change.
 * @param {Record<string, string | undefined>} environment
 */
async function hubTime(environment) {
  const server = await startServer('dist/src/main.js', environment);
  const connection = new Connection(server.url);
  const time = await median(() => connection.ask(HUB_BODY));
  await connection.close();
  await server.stop();
  return time;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const plans = [options.nodes, options.nodes * GROWTH].map((nodes) =>
    planGraph({ nodes, seed: options.seed, hub: options.hub }),
  );
  if ((plans[0]?.counts.Official ?? 0) < FAR_PAGE * PAGE) {
    throw new RangeError(`There are too few officials for ${FAR_PAGE} pages of ${PAGE}: take more --nodes.`);
  }
  /** @type {Record<string, number>[]} */
  const measured = [];
  try {
    if (options.neo4j) await refuseFilledNeo4j();
    for (const [index, plan] of plans.entries()) {
      const graphFile = options.neo4j ? undefined : join(folder, `graph-${index}.grafeo`);
      if (graphFile === undefined && index > 0) await emptyNeo4j();
      await loadInto(plan, graphFile === undefined ? {} : { neo4j: undefined, graphFile });
      if (graphFile === undefined) await settleNeo4j();
      const expansion = await expansionTime(graphFile);
      const environment = graphFile === undefined ? {} : onFile(graphFile);
      const again = await hubTime(environment);
      const server = await startServer('dist/src/main.js', { ...environment, ...KEEPING_NOTHING });
      const connection = new Connection(server.url);
      const hub = await median(() => connection.ask(HUB_BODY));
      const { first, far } = await pageTimes(connection);
      await connection.close();
      measured.push({ ...(await questionTimes(server, plan)), expansion, hub, again, first, far });
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  saveResults(`growth-${options.neo4j ? 'neo4j' : 'embedded'}`, report(measured, options.nodes));
}

/**
 * @param {readonly Record<string, number>[]} measured in the graph and in the one ten times as large
 * @param {number} nodes
 */
function report([small = {}, large = {}], nodes) {
  const row = (
    /** @type {string} */ what,
    /** @type {number} */ one,
    /** @type {number} */ other,
    /** @type {number} */ most,
  ) => {
    const ratio = one / other;
    return [what, ratio <= most ? 'yes' : 'no', one.toFixed(2), other.toFixed(2), ratio.toFixed(2), `≤ ${most}`];
  };
  const value = (/** @type {Record<string, number>} */ from, /** @type {string} */ name) => from[name] ?? Number.NaN;
  const rows = [
    ...['a', 'd'].map((name) =>
      row(`(${name}) with ${GROWTH} times the data`, value(large, name), value(small, name), 1.3),
    ),
    ...[small, large].flatMap((each, index) => {
      const where = `of ${(nodes * GROWTH ** index).toLocaleString('en')} nodes`;
      return [
        row(`page ${FAR_PAGE} of officials by page 1, ${where}`, value(each, 'far'), value(each, 'first'), 1.5),
        row(
          `page 1 of ${options.hub} participations by their bare expansion, nothing kept, ${where}`,
          value(each, 'hub'),
          value(each, 'expansion'),
          2,
        ),
        row(
          `the same, from a server as it is started, while nothing is written, ${where}`,
          value(each, 'again'),
          value(each, 'expansion'),
          2,
        ),
      ];
    }),
  ];
  return table(['median at one connection', 'met', 'ms', 'against ms', 'ratio', 'asked'], rows);
}

await (options.neo4j ? withNeo4j(main) : main());
