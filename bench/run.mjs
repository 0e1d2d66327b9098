#!/usr/bin/env node
// Compares this project with its peers: one run, one machine, one Neo4j, the same data, the same answers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSameAnswers } from './compare-answers.mjs';
import { planGraph } from './graph/plan.mjs';
import { loadBoth } from './load-stores.mjs';
import { describeMachine } from './machine.mjs';
import { Connection } from './measure/ask.mjs';
import { measure } from './measure/measure.mjs';
import { operations } from './operations/operation.mjs';
import { readOptions } from './options.mjs';
import { markdownOf, saveResults } from './report.mjs';
import { contenders } from './servers/contenders.mjs';
import { startServer } from './servers/start-server.mjs';
import { withNeo4j } from './with-neo4j.mjs';

/**
 * @typedef {import('./measure/measure.mjs').Measurement} Measurement
 * @typedef {Measurement & { server: string, operation: string, connections: number }} Result
 * @typedef {import('./servers/contenders.mjs').Contender} Contender
 */

const CONNECTIONS = [1, 16, 64];
const CONNECTIONS_TO_WARM = 16;

const say = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);

/**
 * Every question of a pool once at the least, so that nothing is measured that is only slow the first time.
 * @param {import('./servers/start-server.mjs').RunningServer} server
 * @param {readonly Buffer[]} bodies
 * @param {number} seconds
 */
async function warm(server, bodies, seconds) {
  const connection = new Connection(server.url);
  for (const body of bodies) await connection.ask(body);
  await connection.close();
  await measure(server, bodies, { connections: CONNECTIONS_TO_WARM, seconds });
}

/**
 * @param {Contender} contender
 * @param {readonly { operation: import('./operations/operation.mjs').Operation<any>, variables: object[] }[]} questions
 * @param {ReturnType<typeof readOptions>} options
 * @param {string} graphFile
 * @returns {Promise<Result[]>}
 */
async function measureContender(contender, questions, { seconds, warmup }, graphFile) {
  const server = await startServer(contender.file, contender.environment(graphFile));
  /** @type {Result[]} */
  const results = [];
  try {
    for (const { operation, variables } of questions) {
      const bodies = variables.map((each) => Buffer.from(contender.body(operation, each)));
      await warm(server, bodies, warmup);
      for (const connections of CONNECTIONS) {
        const measured = await measure(server, bodies, { connections, seconds });
        results.push({ server: contender.name, operation: operation.name, connections, ...measured });
        const rate = `${Math.round(measured.perSecond)} a second`.padStart(16);
        const times = `p50 ${measured.p50.toFixed(2)} ms, p99 ${measured.p99.toFixed(2)} ms`;
        const memory = `${Math.round(measured.memory / 1e6)} MB`;
        say(
          `${contender.name.padEnd(16)} ${operation.name} ${String(connections).padStart(2)} ${rate}, ${times}, ${memory}`,
        );
      }
    }
  } finally {
    await server.stop();
  }
  return results;
}

/** @param {ReturnType<typeof readOptions>} options */
async function run(options) {
  const plan = planGraph(options);
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const graphFile = join(folder, 'graph.grafeo');
  try {
    const chosen = contenders.filter(({ name }) => options.servers?.includes(name) ?? true);
    const questions = operations
      .filter(({ name }) => options.only?.includes(name) ?? true)
      .map((operation) => ({ operation, variables: operation.variables(plan) }));
    const loaded = await loadBoth(plan, graphFile);
    await checkSameAnswers(chosen, questions, graphFile);

    const onNeo4j = chosen.filter(({ store }) => store === 'neo4j');
    say('Warming Neo4j with the questions of every server on it, so that none is measured on a cold one');
    for (const contender of onNeo4j) {
      const server = await startServer(contender.file, contender.environment(graphFile));
      for (const { operation, variables } of questions) {
        const bodies = variables.map((each) => Buffer.from(contender.body(operation, each)));
        await measure(server, bodies, { connections: CONNECTIONS_TO_WARM, seconds: options.warmup });
      }
      await server.stop();
    }
    /** @type {Result[]} */
    const results = [];
    for (const contender of chosen) results.push(...(await measureContender(contender, questions, options, graphFile)));

    const report = { machine: await describeMachine(), options, loaded, results };
    const markdown = markdownOf(report);
    saveResults('latest', markdown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = readOptions();
await withNeo4j(() => run(options));
