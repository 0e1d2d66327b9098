import neo4j, { type Driver } from 'neo4j-driver';
import { type Config, readConfig } from '../../../src/config.js';

/** The label of the one node that marks a database as the tests' own. */
const MARKER = 'OfficialsGraphTestDatabase';

/** The Neo4j server the environment names; undefined if the tests run on the embedded store. */
export function neo4jUnderTest(): NonNullable<Config['neo4j']> | undefined {
  return readConfig().neo4j;
}

/** The servers that workers of vitest have one each; none if they share one, or run on the embedded store. */
export function urisOfDatabases(): string[] {
  return process.env['NEO4J_URIS']?.split(' ') ?? [];
}

/** Runs statements, one after another, in a database that the tests use. */
async function withDatabase(
  work: (run: Driver['executeQuery']) => Promise<void>,
  connection = neo4jUnderTest(),
): Promise<void> {
  if (connection === undefined) return;
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const { database } = connection;
  try {
    await work((text, parameters) => driver.executeQuery(text, parameters, database === undefined ? {} : { database }));
  } finally {
    await driver.close();
  }
}

async function claim(run: Driver['executeQuery']): Promise<void> {
  const { records } = await run(
    `OPTIONAL MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH (m:${MARKER}) RETURN nodes, count(m) AS markers`,
  );
  const [nodes, markers] = ['nodes', 'markers'].map((key) => Number(records[0]?.get(key)));
  if (nodes !== 0 && markers === 0) {
    throw new Error('NEO4J_URI names a database that holds data. The tests erase it: give them an empty one.');
  }
  await run(`MERGE (:${MARKER})`);
}

/**
 * Marks an empty database as the tests' own. A database that holds anything else is refused: whoever runs the tests
 * with a NEO4J_URI of real data must find it unharmed.
 */
export async function claimDatabase(): Promise<void> {
  await withDatabase(claim);
}

/** Marks the databases of all workers. */
export async function claimDatabases(): Promise<void> {
  const uris = urisOfDatabases();
  if (uris.length === 0) await claimDatabase();
  for (const uri of uris) await withDatabase(claim, readConfig({ ...process.env, NEO4J_URI: uri }).neo4j);
}

/** Erases all but the marker, some at a time: the server's memory does not do for a large graph at once. */
export async function eraseDatabase(): Promise<void> {
  const some = `MATCH (n) WHERE NOT n:${MARKER} WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS erased`;
  await withDatabase(async (run) => {
    const eraseSome = async () => Number((await run(some)).records[0]?.get('erased'));
    while ((await eraseSome()) > 0);
    await run(`MATCH (n:${MARKER}) REMOVE n.holds`);
  });
}

/** Notes what the database holds, for as long as nobody erases it: loading it takes minutes. */
export async function noteWhatItHolds(graph: string): Promise<void> {
  await withDatabase(async (run) => {
    await run(`MATCH (n) WITH count(n) AS nodes MATCH (m:${MARKER}) SET m.holds = $graph + ' ' + nodes`, { graph });
  });
}

/** True if it holds what was noted, to the node. */
export async function doesHold(graph: string): Promise<boolean> {
  let total = 0;
  await withDatabase(async (run) => {
    const { records } = await run(
      `MATCH (n) WITH count(n) AS nodes MATCH (m:${MARKER}) WHERE m.holds = $graph + ' ' + nodes RETURN count(m) AS total`,
      { graph },
    );
    total = Number(records[0]?.get('total'));
  });
  return total > 0;
}

/** The statements that Neo4j runs now, as it tells them; none of a graph file. */
export async function runningStatements(): Promise<string[]> {
  const statements: string[] = [];
  await withDatabase(async (run) => {
    const { records } = await run(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery AS statement",
    );
    statements.push(...records.map((record) => String(record.get('statement'))));
  });
  return statements;
}
