import { urisOfDatabases } from './neo4j-database.js';

// A worker has a database for itself.
const uris = urisOfDatabases();
const own = uris[(Number(process.env['VITEST_POOL_ID']) - 1) % uris.length];
if (own !== undefined) process.env['NEO4J_URI'] = own;
