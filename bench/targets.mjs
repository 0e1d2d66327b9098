/** @typedef {import('./run.mjs').Result} Result */

/**
 * What is asked for: the figure of one server divided by that of another.
 * @typedef {object} Target
 * @property {string} [operation] of all questions the largest figure, if left out
 * @property {number} connections
 * @property {'perSecond' | 'p99' | 'memory'} figure
 * @property {string} of
 * @property {string} to
 * @property {number} [atLeast]
 * @property {number} [atMost]
 */

/** What is asked of the service as it is started, whose answers are kept while the graph does not change. @type {Target[]} */
const asked = [
  { operation: 'a', connections: 64, figure: 'perSecond', of: 'ours-neo4j', to: 'peer', atLeast: 4 },
  { operation: 'a', connections: 64, figure: 'perSecond', of: 'ours-neo4j', to: 'cypher-neo4j', atLeast: 2.2 },
  { operation: 'b', connections: 64, figure: 'perSecond', of: 'ours-neo4j', to: 'peer', atLeast: 2 },
  { operation: 'b', connections: 64, figure: 'perSecond', of: 'ours-neo4j', to: 'cypher-neo4j', atLeast: 0.85 },
  { operation: 'c', connections: 64, figure: 'perSecond', of: 'ours-neo4j', to: 'peer', atLeast: 2.5 },
  { operation: 'd', connections: 64, figure: 'perSecond', of: 'ours-neo4j', to: 'peer', atLeast: 2.5 },
  ...['a', 'b', 'c', 'd'].map(
    (operation) =>
      /** @type {Target} */ ({ operation, connections: 64, figure: 'p99', of: 'ours-neo4j', to: 'peer', atMost: 0.5 }),
  ),
  // A process answers one question after another, and holds at each what it did not give back after those before.
  { connections: 64, figure: 'memory', of: 'ours-neo4j', to: 'peer', atMost: 1 },
  { operation: 'a', connections: 64, figure: 'perSecond', of: 'ours-embedded', to: 'peer', atLeast: 4.5 },
  { operation: 'a', connections: 1, figure: 'perSecond', of: 'ours-embedded', to: 'peer', atLeast: 5 },
  { operation: 'a', connections: 64, figure: 'perSecond', of: 'ours-embedded', to: 'cypher-embedded', atLeast: 0.4 },
];

/** @type {Target[]} */
const targets = [
  ...asked,
  // The same of a service that keeps no answers, so that every one is read from the store.
  ...asked.map((target) => ({ ...target, of: `${target.of}-fresh` })),
  // How much of what the server can do without any store is left with one; nothing is asked of it.
  ...['a', 'b', 'c', 'd'].map(
    (operation) =>
      /** @type {Target} */ ({
        operation,
        connections: 64,
        figure: 'perSecond',
        of: 'ours-embedded-fresh',
        to: 'no-store',
      }),
  ),
];

/** @type {Record<Target['figure'], string>} */
const figureNames = { perSecond: 'throughput', p99: 'p99', memory: 'most memory' };

/**
 * @param {readonly Result[]} results
 * @param {string} server
 * @param {Target} target
 */
function figureOf(results, server, { operation, connections, figure }) {
  const own = results.filter(
    (result) =>
      result.server === server &&
      result.connections === connections &&
      (operation === undefined || result.operation === operation),
  );
  return own.length === 0 ? undefined : Math.max(...own.map((result) => result[figure]));
}

/**
 * Holds the measurements against the targets; a target whose servers were not measured is left out.
 * @param {readonly Result[]} results
 */
export function judge(results) {
  return targets.flatMap((target) => {
    const [own, other] = [target.of, target.to].map((server) => figureOf(results, server, target));
    if (own === undefined || other === undefined) return [];
    const measured = own / other;
    const { operation, connections, figure, atLeast, atMost } = target;
    const asked = atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '';
    const met = measured >= (atLeast ?? 0) && measured <= (atMost ?? Number.POSITIVE_INFINITY);
    const question = operation === undefined ? 'all' : `(${operation})`;
    const what = `${question} at ${connections}, ${figureNames[figure]}: ${target.of} to ${target.to}`;
    return [{ what, measured, target: asked, met }];
  });
}
