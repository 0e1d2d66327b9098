// This project with no store behind it: the rows of each query are read once and given again ever after. What is left is
// the cost of HTTP, GraphQL and resolvers, the ceiling for any store.
import { pino } from 'pino';
import { createApp, createAuthenticate, derivedStore, listen, openStore, readConfig } from '../project.mjs';

/**
 * @typedef {import('../../src/store/store.js').GraphStore} GraphStore
 * @typedef {import('../../src/store/store.js').ParameterValue} ParameterValue
 * @typedef {{ readonly id?: string, readonly properties?: readonly unknown[] }} Row
 */

/**
 * The id a row is about: its own column, or the first of a list of properties.
 * @param {Row} row
 */
const idOf = ({ id, properties }) => id ?? String(properties?.[0]);

/**
 * Concurrent requests are read together, in ever other groups: so rows are kept for each id of a query over several ids.
 * @param {GraphStore} store
 * @returns {GraphStore}
 */
function replaying(store) {
  /** @type {Map<string, Map<string, Row[]>>} */
  const byQuestion = new Map();
  let misses = 0;
  process.on('SIGUSR2', () => process.stdout.write(`misses ${misses}\n`));

  /** @type {GraphStore['read']} */
  async function read(query, parameters) {
    const { ids, ...rest } = parameters;
    const question = `${query.text}\n${JSON.stringify(Array.isArray(ids) ? rest : parameters)}`;
    /** @type {Map<string, Row[]>} */
    const known = byQuestion.get(question) ?? new Map();
    byQuestion.set(question, known);
    /** @type {string[]} */
    const keys = Array.isArray(ids) ? ids : [''];
    const missing = keys.filter((key) => !known.has(key));
    if (missing.length > 0) {
      misses += 1;
      const rows = await store.read(query, Array.isArray(ids) ? { ...parameters, ids: missing } : parameters);
      for (const key of missing) known.set(key, []);
      for (const row of /** @type {Row[]} */ (rows)) known.get(Array.isArray(ids) ? idOf(row) : '')?.push(row);
    }
    return /** @type {any} */ (keys.flatMap((key) => known.get(key) ?? []));
  }

  return derivedStore(store, { read });
}

const config = readConfig();
const store = replaying(await openStore(config));
const app = await createApp(store, pino({ level: 'warn' }), {
  ...config,
  responseCacheBytes: 0,
  authenticate: createAuthenticate(),
});
const { url } = await listen(app.listener, 0, '127.0.0.1');
process.stdout.write(`${url}/graphql\n`);
process.on('SIGTERM', () => {
  store.close().then(() => process.exit());
});
