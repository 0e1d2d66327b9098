import { loadGraph } from './graph/load-graph.mjs';
import { applySchema, ensureBounds, openStore, readConfig } from './project.mjs';
import { openDriver } from './servers/neo4j-driver.mjs';

const SECONDS_TO_LOAD_A_BATCH = 600;

/**
 * Writes a graph into an empty store and closes it.
 * @param {import('./graph/plan.mjs').Plan} plan
 * @param {Partial<import('../src/config.js').Config>} where
 */
export async function loadInto(plan, where) {
  const config = { ...readConfig(), ...where, storeTimeoutMilliseconds: SECONDS_TO_LOAD_A_BATCH * 1000 };
  const store = await openStore(config);
  try {
    await applySchema(store);
    const loaded = await loadGraph(store, plan);
    // As the first start of a service would: what is measured is a graph in use.
    await ensureBounds(store);
    return loaded;
  } finally {
    await store.close();
  }
}

/** A database is measured with its data alone, and nobody's data is added to. */
export async function refuseFilledNeo4j() {
  const driver = openDriver();
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const nodes = records[0]?.get('nodes');
    if (nodes !== 0) throw new Error(`NEO4J_URI names a database of ${nodes} nodes: give the benchmark an empty one.`);
  } finally {
    await driver.close();
  }
}

/**
 * Runs statements that commit part by part, one after another: they may stand in no transaction.
 * @param {string[]} statements
 */
async function runInTransactions(...statements) {
  const driver = openDriver();
  const session = driver.session();
  try {
    for (const statement of statements) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Takes all out of Neo4j again, some at a time, so that its memory does for any graph. */
export async function emptyNeo4j() {
  await runInTransactions(
    'MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 20000 ROWS',
    'MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 20000 ROWS',
  );
}

/** Waits until Neo4j knows what it holds: plans made before would be those of an empty database. */
export async function settleNeo4j() {
  const driver = openDriver();
  try {
    await driver.executeQuery('CALL db.awaitIndexes(300)');
    await driver.executeQuery('CALL db.prepareForReplanning(300)');
  } finally {
    await driver.close();
  }
}

/** Gives relationships the ids that the peer reads of them; this program and who asks by hand make them of what is there. */
async function keepIdsForPeer() {
  await runInTransactions(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.idSuffix IS NOT NULL
     CALL { WITH a, r, b SET r.id = a.id + '/' + type(r) + '/' + b.id + r.idSuffix } IN TRANSACTIONS OF 20000 ROWS`,
  );
}

/**
 * Writes the same graph into Neo4j and into a file.
 * @param {import('./graph/plan.mjs').Plan} plan
 * @param {string} graphFile
 */
export async function loadBoth(plan, graphFile) {
  await refuseFilledNeo4j();
  const embedded = await loadInto(plan, { neo4j: undefined, graphFile });
  const neo4j = await loadInto(plan, {});
  await keepIdsForPeer();
  await settleNeo4j();
  return { embedded, neo4j };
}
