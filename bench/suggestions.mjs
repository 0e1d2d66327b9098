#!/usr/bin/env node
// What suggestions cost as one types, by how many letters there are: from the names in memory, and by the store's own search, in
// turn on one store. Nothing is kept of answers. On the embedded store; with --neo4j on Neo4j.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { entities } from './graph/entities.mjs';
import { planGraph } from './graph/plan.mjs';
import { Random } from './graph/random.mjs';
import { loadInto, refuseFilledNeo4j, settleNeo4j } from './load-stores.mjs';
import { Connection } from './measure/ask.mjs';
import { quantiles } from './measure/measure.mjs';
import { readOptions } from './options.mjs';
import { createApp, createAuthenticate, listen, loadFacts, openStore, readConfig } from './project.mjs';
import { saveResults, table } from './report.mjs';
import { withNeo4j } from './with-neo4j.mjs';

const options = readOptions({ nodes: 100_000 });
const LETTERS = [1, 2, 3, 4, 5, 6];
const TEXTS = options.quick ? 5 : 40;
const FIRST = 8;
/** The largest p95, of two letters and more. */
const ASKED = 100;
/** Every how many names the beginning is taken of. */
const NAMES = 97;

const asked = (/** @type {string} */ path) =>
  readFileSync(fileURLToPath(new URL(`../web/workbench/${path}.graphql`, import.meta.url)), 'utf8');
/** What the pages ask. */
const QUERY = asked('pages/search/search') + asked('components/named');

/** Marks are typed last, if at all. */
const withoutMarks = (/** @type {string} */ text) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/**
 * The beginnings of names and of words in them, with marks and without; each once.
 * @param {import('./graph/plan.mjs').Plan} plan
 */
function beginnings(plan) {
  const random = new Random('suggestions');
  const names = [...entities(plan)]
    .filter((_, index) => index % NAMES === 0)
    .flatMap(({ properties: { name, title, titleVi, nameVi } }) => [name, title, titleVi, nameVi])
    .filter((name) => typeof name === 'string');
  return LETTERS.map((letters) => {
    /** @type {Set<string>} */
    const texts = new Set();
    for (let tries = 0; tries < 100 * TEXTS && texts.size < TEXTS; tries += 1) {
      const words = random.pick(names).split(' ');
      const text = words.slice(random.below(words.length)).join(' ').slice(0, letters).trim().toLowerCase();
      if (text.length === letters) texts.add(random.chance(0.5) ? text : withoutMarks(text));
    }
    return { letters, texts: [...texts] };
  });
}

/**
 * The time of one question, which must be answered alike by all that it is asked.
 * @param {Connection} connection
 * @param {string} text
 */
async function ask(connection, text) {
  const body = JSON.stringify({ query: QUERY, variables: { text, first: FIRST } });
  const since = performance.now();
  const { search } = await connection.data(body);
  return { time: performance.now() - since, answer: JSON.stringify(search) };
}

/** @param {import('../src/store/store.js').GraphStore} store */
async function serve(store) {
  const app = await createApp(store, pino({ level: 'warn' }), {
    ...readConfig(),
    responseCacheBytes: 0,
    authenticate: createAuthenticate(),
  });
  const { url, close } = await listen(app.listener, 0, '127.0.0.1');
  const connection = new Connection(`${url}/graphql`);
  return {
    app,
    connection,
    async close() {
      await connection.close();
      await close();
      await app.close();
    },
  };
}

/** @param {import('../src/store/store.js').GraphStore} store */
async function compare(store) {
  const plan = planGraph(options);
  const [memory, plain] = [await serve(store), await serve(store)];
  const before = process.memoryUsage().rss;
  const since = performance.now();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await memory.app.readAhead();
  const built = { seconds: (performance.now() - since) / 1000, megabytes: (process.memoryUsage().rss - before) / 1e6 };
  const held = delay.max / 1e6;
  delay.reset();
  /** @type {string[][]} */
  const rows = [];
  const measured = beginnings(plan);
  for (const round of ['first', 'again']) {
    for (const { letters, texts } of measured) {
      /** @type {number[]} */
      const byMemory = [];
      /** @type {number[]} */
      const byStore = [];
      for (const text of texts) {
        const one = await ask(memory.connection, text);
        const other = await ask(plain.connection, text);
        if (one.answer !== other.answer) throw new Error(`«${text}» is answered in two ways.`);
        byMemory.push(one.time);
        byStore.push(other.time);
      }
      rows.push(rowOf(`${letters} ${letters === 1 ? 'letter' : 'letters'}, ${round}`, letters, byMemory, byStore));
    }
  }
  rows.push(await rowWhileWriting(store, memory.connection, plain.connection, plan, measured[1]?.texts ?? []));
  const heldBySearches = delay.max / 1e6;
  await Promise.all([memory.close(), plain.close()]);
  const notes = [
    `${options.nodes.toLocaleString('en')} nodes. All names are read in ${built.seconds.toFixed(1)} s and take ${built.megabytes.toFixed(0)} MB.`,
    `The event loop was held for ${held.toFixed(0)} ms at the most meanwhile, and for ${heldBySearches.toFixed(0)} ms by searches of both kinds.`,
  ];
  return `${table(['8 suggestions', 'met', 'p50, ms', 'p95, ms', 'by the store, p50', 'p95', 'ratio of p50'], rows)}\n\n${notes.join('\n')}`;
}

/**
 * @param {string} what
 * @param {number} letters
 * @param {number[]} byMemory
 * @param {number[]} byStore
 */
function rowOf(what, letters, byMemory, byStore) {
  const [one, other] = [quantiles(byMemory), quantiles(byStore)];
  const met = letters === 1 ? '' : one.p95 < ASKED ? 'yes' : 'no';
  const times = [one.p50, one.p95, other.p50, other.p95].map((time) => time.toFixed(1));
  return [what, met, ...times, (one.p50 / other.p50).toFixed(3)];
}

/**
 * Two letters, each time after an official was renamed.
 * @param {import('../src/store/store.js').GraphStore} store
 * @param {Connection} memory
 * @param {Connection} plain
 * @param {import('./graph/plan.mjs').Plan} plan
 * @param {readonly string[]} texts
 */
async function rowWhileWriting(store, memory, plain, plan, texts) {
  const [official] = entities(plan);
  /** @type {number[]} */
  const byMemory = [];
  /** @type {number[]} */
  const byStore = [];
  for (const text of texts) {
    if (official !== undefined) await loadFacts(store, { entities: [official], relationships: [] });
    byMemory.push((await ask(memory, text)).time);
    byStore.push((await ask(plain, text)).time);
  }
  return rowOf('2 letters, each after a write', 2, byMemory, byStore);
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'officials-graph-bench-'));
  const graphFile = options.loaded ? readConfig().graphFile : join(folder, 'graph.grafeo');
  const where = options.neo4j ? {} : { neo4j: undefined, graphFile };
  try {
    if (!options.loaded) {
      if (options.neo4j) await refuseFilledNeo4j();
      await loadInto(planGraph(options), where);
      if (options.neo4j) await settleNeo4j();
    }
    const store = await openStore({ ...readConfig(), ...where });
    const results = await compare(store);
    await store.close();
    saveResults(`suggestions-${options.neo4j ? 'neo4j' : 'embedded'}`, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await (options.neo4j ? withNeo4j(main) : main());
