import neo4j from 'neo4j-driver';
import { readConfig } from '../project.mjs';

/** A driver for the Neo4j that the environment names, as the peers use it. */
export function openDriver() {
  const { neo4j: connection } = readConfig();
  if (connection === undefined) throw new Error('NEO4J_URI is not set.');
  const { uri, user, password } = connection;
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}
