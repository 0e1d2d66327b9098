import { cypherBody, ownBody, peerBody } from '../operations/operation.mjs';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} title
 * @property {'neo4j' | 'embedded'} store
 * @property {string} file below the project
 * @property {(operation: import('../operations/operation.mjs').Operation<any>, variables: object) => string} body
 * @property {(data: any, operation: import('../operations/operation.mjs').Operation<any>, variables: object) => object} answer
 * @property {(graphFile: string) => Record<string, string | undefined>} environment
 */

/** @type {Contender['answer']} */
const asItIs = (data) => data;
const onNeo4j = () => ({});
/** An empty address means the file: see src/config.ts. */
export const onFile = (/** @type {string} */ graphFile) => ({ NEO4J_URI: '', GRAPH_FILE: graphFile });
/** Every answer read anew. */
export const KEEPING_NOTHING = { RESPONSE_CACHE_MB: '0' };

/** The servers that are compared, in the order they are measured in. @type {readonly Contender[]} */
export const contenders = [
  {
    name: 'peer',
    title: '@neo4j/graphql',
    store: 'neo4j',
    file: 'bench/servers/neo4j-graphql.mjs',
    body: peerBody,
    answer: (data, { peer }, variables) => peer.answer(data, variables),
    environment: onNeo4j,
  },
  {
    name: 'cypher-neo4j',
    title: 'hand-written Cypher',
    store: 'neo4j',
    file: 'bench/servers/cypher-on-neo4j.mjs',
    body: cypherBody,
    answer: asItIs,
    environment: onNeo4j,
  },
  {
    name: 'ours-neo4j',
    title: 'officials-graph on Neo4j',
    store: 'neo4j',
    file: 'dist/src/main.js',
    body: ownBody,
    answer: asItIs,
    environment: onNeo4j,
  },
  {
    name: 'ours-neo4j-fresh',
    title: 'officials-graph on Neo4j, keeping no answers',
    store: 'neo4j',
    file: 'dist/src/main.js',
    body: ownBody,
    answer: asItIs,
    environment: () => KEEPING_NOTHING,
  },
  {
    name: 'cypher-embedded',
    title: 'raw executeCypher',
    store: 'embedded',
    file: 'bench/servers/cypher-on-file.mjs',
    body: cypherBody,
    answer: asItIs,
    environment: onFile,
  },
  {
    name: 'ours-embedded',
    title: 'officials-graph, embedded',
    store: 'embedded',
    file: 'dist/src/main.js',
    body: ownBody,
    answer: asItIs,
    environment: onFile,
  },
  {
    name: 'ours-embedded-fresh',
    title: 'officials-graph, embedded, keeping no answers',
    store: 'embedded',
    file: 'dist/src/main.js',
    body: ownBody,
    answer: asItIs,
    environment: (graphFile) => ({ ...onFile(graphFile), ...KEEPING_NOTHING }),
  },
  {
    name: 'no-store',
    title: 'officials-graph, no store',
    store: 'embedded',
    file: 'bench/servers/no-store.mjs',
    body: ownBody,
    answer: asItIs,
    environment: onFile,
  },
];
