import { claimDatabase } from './neo4j-database.js';

export async function setup(): Promise<void> {
  await claimDatabase();
}
