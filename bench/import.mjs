// Measures an import of about a million relationships against raw batched writes of the same rows, both into an empty graph
// of the embedded store or, with --neo4j, of Neo4j.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entities } from './graph/entities.mjs';
import { planGraph } from './graph/plan.mjs';
import { relationships } from './graph/relationships.mjs';
import { emptyNeo4j, refuseFilledNeo4j } from './load-stores.mjs';
import { readOptions } from './options.mjs';
import { applySchema, createLinks, loadFacts, openStore, readConfig, writeNativeFact } from './project.mjs';
import { withNeo4j } from './with-neo4j.mjs';

/** They have a million relationships. */
const NODES = 190_500;
const options = readOptions(NODES);
const BATCH_SIZE = 5000;
const MEMORY_INTERVAL_MILLISECONDS = 100;
const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));

/**
 * @template T
 * @param {Iterable<T>} items
 * @returns {Generator<T[]>}
 */
function* batchesOf(items) {
  /** @type {T[]} */
  let batch = [];
  for (const item of items) {
    if (batch.push(item) < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Where the graph is, whatever the environment says.
 * @param {string} graphFile
 */
const where = (graphFile) => (options.neo4j ? {} : { neo4j: undefined, graphFile });

/** @param {string} path */
async function writeFile(path) {
  const plan = planGraph(options);
  const stream = createWriteStream(path);
  let facts = 0;
  /** @type {Iterable<Parameters<typeof writeNativeFact>[0]>[]} */
  const sources = [entities(plan), relationships(plan)];
  for (const source of sources) {
    for (const batch of batchesOf(source)) {
      facts += batch.length;
      if (!stream.write(batch.map((fact) => `${writeNativeFact(fact)}\n`).join(''))) await once(stream, 'drain');
    }
  }
  stream.end();
  await once(stream, 'close');
  return facts;
}

/** Rows that are at hand, written in batches by the bare queries: no reading, no checks. */
async function rawWrites(/** @type {string} */ graphFile) {
  const plan = planGraph(options);
  const store = await openStore({ ...readConfig(), ...where(graphFile), storeTimeoutMilliseconds: 120_000 });
  await applySchema(store);
  let seconds = 0;
  const timed = async (/** @type {() => Promise<void>} */ work) => {
    const since = performance.now();
    await work();
    seconds += (performance.now() - since) / 1000;
  };
  // Making the rows is not counted, writing them is.
  for (const batch of batchesOf(entities(plan))) {
    await timed(() => loadFacts(store, { entities: batch, relationships: [] }));
  }
  for (const batch of batchesOf(relationships(plan))) {
    await timed(() => store.write((transaction) => createLinks(transaction, batch)));
  }
  await store.close();
  return seconds;
}

/** The largest memory of a process so far, in megabytes; 0 where the system does not tell. */
async function peakMemory(/** @type {number} */ pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/**
 * @param {string} path
 * @param {string} graphFile
 */
async function runImport(path, graphFile) {
  const since = performance.now();
  const child = spawn(process.execPath, [main, 'import', path], {
    env: { ...process.env, ...(options.neo4j ? {} : { NEO4J_URI: '', GRAPH_FILE: graphFile }) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let memory = 0;
  const timer = setInterval(async () => {
    memory = Math.max(memory, await peakMemory(child.pid ?? 0));
  }, MEMORY_INTERVAL_MILLISECONDS);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { seconds: (performance.now() - since) / 1000, memory };
}

async function run() {
  if (options.neo4j) await refuseFilledNeo4j();
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-bench-'));
  try {
    const path = join(folder, 'generated.ndjson');
    const facts = await writeFile(path);
    const megabytes = (await stat(path)).size / 1e6;
    console.log(`${facts.toLocaleString('en')} facts, ${Math.round(megabytes)} MB`);
    const raw = await rawWrites(join(folder, 'raw.grafeo'));
    console.log(
      `raw batched writes: ${raw.toFixed(1)} s, ${Math.round(facts / raw).toLocaleString('en')} facts a second`,
    );
    if (options.neo4j) await emptyNeo4j();
    const { seconds, memory } = await runImport(path, join(folder, 'import.grafeo'));
    const rate = Math.round(facts / seconds).toLocaleString('en');
    console.log(`import: ${seconds.toFixed(1)} s, ${rate} facts a second, ${Math.round(memory)} MB at most`);
    console.log(`ratio of the rates: ${(raw / seconds).toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await (options.neo4j ? withNeo4j(run) : run());
