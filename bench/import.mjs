// Measures an import of about a million relationships against raw batched writes of the same rows, both into an empty graph
// of the embedded store or, with --neo4j, of Neo4j.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batchesOf } from './graph/batches-of.mjs';
import { entities } from './graph/entities.mjs';
import { planGraph } from './graph/plan.mjs';
import { relationships } from './graph/relationships.mjs';
import { writeGraph } from './graph/write-graph.mjs';
import { emptyNeo4j, refuseFilledNeo4j } from './load-stores.mjs';
import { runImport } from './measure/run-import.mjs';
import { readOptions } from './options.mjs';
import { applySchema, loadFacts, openStore, readConfig, writeFacts } from './project.mjs';
import { onFile } from './servers/contenders.mjs';
import { withNeo4j } from './with-neo4j.mjs';

/** They have a million relationships. */
const NODES = 190_500;
const options = readOptions({ nodes: NODES });
const BATCH_SIZE = 5000;
const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));

/**
 * Where the graph is, whatever the environment says.
 * @param {string} graphFile
 */
const where = (graphFile) => (options.neo4j ? {} : { neo4j: undefined, graphFile });

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
  for (const batch of batchesOf(entities(plan), BATCH_SIZE)) {
    await timed(() => loadFacts(store, { entities: batch, relationships: [] }));
  }
  for (const batch of batchesOf(relationships(plan), BATCH_SIZE)) {
    const changes = batch.map((after) => ({ before: undefined, after }));
    await timed(() => store.write((transaction) => writeFacts(transaction, changes)));
  }
  await store.close();
  return seconds;
}

async function run() {
  if (options.neo4j) await refuseFilledNeo4j();
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-bench-'));
  try {
    const path = join(folder, 'generated.ndjson');
    const facts = await writeGraph(planGraph(options), path);
    const megabytes = (await stat(path)).size / 1e6;
    console.log(`${facts.toLocaleString('en')} facts, ${Math.round(megabytes)} MB`);
    const raw = await rawWrites(join(folder, 'raw.grafeo'));
    console.log(
      `raw batched writes: ${raw.toFixed(1)} s, ${Math.round(facts / raw).toLocaleString('en')} facts a second`,
    );
    if (options.neo4j) await emptyNeo4j();
    const { seconds, memory } = await runImport(main, path, options.neo4j ? {} : onFile(join(folder, 'import.grafeo')));
    const rate = Math.round(facts / seconds).toLocaleString('en');
    console.log(`import: ${seconds.toFixed(1)} s, ${rate} facts a second, ${Math.round(memory / 2 ** 20)} MiB at most`);
    console.log(`ratio of the rates: ${(raw / seconds).toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await (options.neo4j ? withNeo4j(run) : run());
