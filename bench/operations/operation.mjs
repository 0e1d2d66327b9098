import { eventParticipants } from './event.mjs';
import { filteredList } from './list.mjs';
import { oneOfficialsRoles, twentyOfficialsRoles } from './roles.mjs';

/**
 * @typedef {Readonly<Record<string, any>>} Row
 * @typedef {(text: string, parameters: Record<string, unknown>) => Promise<Row[]>} Run
 */

/**
 * A question asked of every server; every server must give the same answer.
 * @template V
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} title
 * @property {(plan: import('../graph/plan.mjs').Plan) => V[]} variables of many requests
 * @property {string} query as this project is asked
 * @property {Peer<V>} peer as the GraphQL library of Neo4j is asked
 * @property {(run: Run, variables: V, store: 'neo4j' | 'embedded') => Promise<object>} cypher as written by hand: answers what `query` answers
 */

/**
 * @template V
 * @typedef {object} Peer
 * @property {string} query
 * @property {(variables: V) => object} variables
 * @property {(data: any, variables: V) => object} answer the peer's answer in the shape of ours, to compare them
 */

/** @type {readonly Operation<any>[]} */
export const operations = [oneOfficialsRoles, twentyOfficialsRoles, filteredList, eventParticipants];

/** The body of a request to this project. */
export const ownBody = (/** @type {Operation<any>} */ { query }, /** @type {object} */ variables) =>
  JSON.stringify({ query, variables });

/** The body of a request to @neo4j/graphql. */
export const peerBody = (/** @type {Operation<any>} */ { peer }, /** @type {object} */ variables) =>
  JSON.stringify({ query: peer.query, variables: peer.variables(variables) });

/** The body of a request to a server with hand-written Cypher. */
export const cypherBody = (/** @type {Operation<any>} */ { name }, /** @type {object} */ variables) =>
  JSON.stringify({ query: name, variables });
