#!/usr/bin/env node
// What it costs to confirm that an answer still holds (304), against the answer read anew, by a server that keeps no answers.
// On the embedded store; with --neo4j on Neo4j.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'undici';
import { planGraph } from './graph/plan.mjs';
import { loadInto, refuseFilledNeo4j, settleNeo4j } from './load-stores.mjs';
import { quantiles } from './measure/measure.mjs';
import { operations } from './operations/operation.mjs';
import { readOptions } from './options.mjs';
import { saveResults, table } from './report.mjs';
import { KEEPING_NOTHING, onFile } from './servers/contenders.mjs';
import { startServer } from './servers/start-server.mjs';
import { withNeo4j } from './with-neo4j.mjs';

/** The largest part of the time of the answer that a confirmation may take. @type {Readonly<Record<string, number>>} */
const ASKED = { a: 1 / 4, b: 1 / 10, c: 1 / 10, d: 1 / 10 };
/** As many as are asked in turn, each answered several times. */
const MOST_QUESTIONS = 200;
const CONNECTIONS = 64;
const ACCEPT = { accept: 'application/json' };
const options = readOptions();

/**
 * The time of one GET, which must have the status expected, and the tag of its answer.
 * @param {Client} client
 * @param {string} path
 * @param {string | undefined} tag
 */
async function ask(client, path, tag) {
  const since = performance.now();
  const headers = tag === undefined ? ACCEPT : { ...ACCEPT, 'if-none-match': tag };
  const { statusCode, headers: answered, body } = await client.request({ method: 'GET', path, headers });
  await body.arrayBuffer();
  const time = performance.now() - since;
  const { etag } = answered;
  if (statusCode !== (tag === undefined ? 200 : 304) || typeof etag !== 'string') {
    throw new Error(`${path.slice(0, 200)} was answered with ${statusCode} and the tag ${etag}.`);
  }
  return { time, etag };
}

/**
 * Answers and confirmations in turn at one connection, so that whatever else the machine does meets both alike.
 * @param {string} origin
 * @param {readonly string[]} paths
 */
async function compareInTurn(origin, paths) {
  const client = new Client(origin, { pipelining: 1 });
  /** @type {number[]} */
  const fresh = [];
  /** @type {number[]} */
  const confirmed = [];
  const until = performance.now() + (options.warmup + options.seconds) * 1000;
  const counted = until - options.seconds * 1000;
  for (let index = 0; performance.now() < until; index += 1) {
    const path = paths[index % paths.length] ?? '';
    const answer = await ask(client, path, undefined);
    const confirmation = await ask(client, path, answer.etag);
    if (performance.now() < counted) continue;
    fresh.push(answer.time);
    confirmed.push(confirmation.time);
  }
  await client.close();
  return { fresh: quantiles(fresh).p50, confirmed: quantiles(confirmed).p50 };
}

/**
 * The time of the service for each request, in milliseconds, while many are asked at once.
 * @param {string} origin
 * @param {readonly string[]} paths
 * @param {ReadonlyMap<string, string>} tags of the answers; empty to have them read anew
 */
async function timeUnderLoad(origin, paths, tags) {
  const clients = Array.from({ length: CONNECTIONS }, () => new Client(origin, { pipelining: 1 }));
  let answers = 0;
  const since = performance.now();
  await Promise.all(
    clients.map(async (client, first) => {
      for (let index = first; performance.now() - since < options.seconds * 1000; index += CONNECTIONS + 1) {
        const path = paths[index % paths.length] ?? '';
        await ask(client, path, tags.get(path));
        answers += 1;
      }
      await client.close();
    }),
  );
  return (performance.now() - since) / answers;
}

/**
 * @param {string} origin
 * @param {readonly string[]} paths
 */
async function compareUnderLoad(origin, paths) {
  const client = new Client(origin, { pipelining: 1 });
  /** @type {Map<string, string>} */
  const tags = new Map();
  for (const path of paths) tags.set(path, (await ask(client, path, undefined)).etag);
  await client.close();
  return {
    fresh: await timeUnderLoad(origin, paths, new Map()),
    confirmed: await timeUnderLoad(origin, paths, tags),
  };
}

/**
 * @param {string} what
 * @param {string} name of the question
 * @param {{ fresh: number, confirmed: number }} times
 */
function rowOf(what, name, { fresh, confirmed }) {
  const [ratio, most] = [confirmed / fresh, ASKED[name] ?? Number.NaN];
  return [what, ratio <= most ? 'yes' : 'no', confirmed.toFixed(3), fresh.toFixed(3), ratio.toFixed(3), `≤ ${most}`];
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const graphFile = options.neo4j ? undefined : join(folder, 'graph.grafeo');
  const plan = planGraph(options);
  /** @type {string[][]} */
  const rows = [];
  try {
    if (options.neo4j) await refuseFilledNeo4j();
    await loadInto(plan, graphFile === undefined ? {} : { neo4j: undefined, graphFile });
    if (graphFile === undefined) await settleNeo4j();
    const environment = graphFile === undefined ? {} : onFile(graphFile);
    const server = await startServer('dist/src/main.js', { ...environment, ...KEEPING_NOTHING });
    const { origin, pathname } = new URL(server.url);
    for (const { name, title, query, variables } of operations) {
      const paths = variables(plan)
        .slice(0, MOST_QUESTIONS)
        .map((each) => `${pathname}?${new URLSearchParams({ query, variables: JSON.stringify(each) })}`);
      rows.push(rowOf(`(${name}) ${title}, one at a time`, name, await compareInTurn(origin, paths)));
      rows.push(rowOf(`the same, ${CONNECTIONS} at once`, name, await compareUnderLoad(origin, paths)));
    }
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const heads = [
    'median one at a time, and for each of many at once',
    'met',
    '304, ms',
    'answer read anew, ms',
    'ratio',
    'asked',
  ];
  saveResults(`not-modified-${options.neo4j ? 'neo4j' : 'embedded'}`, table(heads, rows));
}

await (options.neo4j ? withNeo4j(main) : main());
