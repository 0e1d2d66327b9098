import { claimDatabases } from './store/neo4j-database.js';

export async function setup(): Promise<void> {
  await claimDatabases();
}
