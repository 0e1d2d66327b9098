import { setTimeout as sleep } from 'node:timers/promises';
import { measure } from '../measure/measure.mjs';
import { ownBody } from '../operations/operation.mjs';
import { startServer } from '../servers/start-server.mjs';
import { rotated } from './builds.mjs';

/**
 * @typedef {import('../servers/contenders.mjs').Contender} Contender
 * @typedef {import('../servers/start-server.mjs').RunningServer} RunningServer
 * @typedef {{ operation: import('../operations/operation.mjs').Operation<any>, variables: object[] }} Question
 * @typedef {ReturnType<import('./figures.mjs').Figures['at']>} Take
 * @typedef {{ name: string, server: RunningServer, most: number }} Started `most`: the most memory it held so far
 */

const CONNECTIONS = 64;
const MILLISECONDS_BETWEEN_TRIES = 5;

/**
 * @param {Contender} contender
 * @param {Take} take
 * @returns {Promise<Started>}
 */
async function start({ name, file, environment }, take) {
  const since = performance.now();
  const server = await startServer(file, environment(''));
  while (!(await fetch(new URL('/readyz', server.url))).ok) await sleep(MILLISECONDS_BETWEEN_TRIES);
  take('start until ready, ms', name, performance.now() - since);
  take('CPU until ready, ms', name, server.cpuSeconds() * 1000);
  take('memory once ready, MB', name, server.memory() / 1e6);
  return { name, server, most: 0 };
}

/**
 * @param {Started} started
 * @param {Question} question
 * @param {{ seconds: number, warmup: number }} options
 * @param {Take} take
 */
async function ask(started, { operation, variables }, { seconds, warmup }, take) {
  const { name, server } = started;
  const bodies = variables.map((each) => Buffer.from(ownBody(operation, each)));
  await measure(server, bodies, { connections: CONNECTIONS, seconds: warmup });
  const computed = server.cpuSeconds();
  const { answers, perSecond, memory } = await measure(server, bodies, { connections: CONNECTIONS, seconds });
  started.most = Math.max(started.most, memory);
  take(`(${operation.name}) requests a second`, name, perSecond);
  take(`(${operation.name}) CPU of the server for each, ms`, name, ((server.cpuSeconds() - computed) * 1000) / answers);
}

/**
 * Fresh servers answer in turn, question by question: whatever else the machine does meets all of them alike.
 * @param {readonly Contender[]} contenders
 * @param {readonly Question[]} questions
 * @param {{ seconds: number, warmup: number }} options
 * @param {number} round says which of them begins
 * @param {Take} take
 */
async function measureRound(contenders, questions, options, round, take) {
  /** @type {Started[]} */
  const started = [];
  try {
    for (const contender of rotated(contenders, round)) started.push(await start(contender, take));
    for (const [index, question] of questions.entries()) {
      for (const each of rotated(started, index)) await ask(each, question, options, take);
    }
  } finally {
    await Promise.all(started.map(({ server }) => server.stop()));
  }
  for (const { name, most } of started) take('most memory, MB', name, most / 1e6);
}

/**
 * @param {readonly Contender[]} contenders
 * @param {readonly Question[]} questions
 * @param {{ seconds: number, warmup: number, rounds: number }} options
 * @param {Take} take
 */
export async function measureServers(contenders, questions, options, take) {
  // The first round meets files not read before and a cold Neo4j, so it is not counted.
  await measureRound(contenders, questions, { ...options, seconds: options.warmup }, 0, () => {});
  for (let round = 1; round <= options.rounds; round += 1) {
    await measureRound(contenders, questions, options, round, take);
  }
}
