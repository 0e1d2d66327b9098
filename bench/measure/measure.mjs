import { Connection } from './ask.mjs';

/**
 * @typedef {object} Measurement
 * @property {number} answers
 * @property {number} perSecond answers a second
 * @property {number} p50 in milliseconds
 * @property {number} p95
 * @property {number} p99
 * @property {number} memory the most the server held of the machine's memory, in bytes
 */

/**
 * The value below which a part of sorted numbers lies.
 * @param {ArrayLike<number>} sorted
 * @param {number} part
 */
export const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

/** @param {readonly number[]} latencies */
export function quantiles(latencies) {
  const sorted = Float64Array.from(latencies).sort();
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) };
}

/**
 * Keeps a number of connections busy, each with one random question after the other. Any answer with an error ends it.
 * @param {import('../servers/start-server.mjs').RunningServer} server
 * @param {readonly Buffer[]} bodies
 * @param {{ connections: number, seconds: number }} load
 * @returns {Promise<Measurement>}
 */
export async function measure(server, bodies, { connections, seconds }) {
  const open = Array.from({ length: connections }, () => new Connection(server.url));
  /** @type {number[]} */
  const latencies = [];
  const since = performance.now();
  const until = since + seconds * 1000;
  let memory = server.memory();
  const sampling = setInterval(() => {
    memory = Math.max(memory, server.memory());
  }, 2000);
  try {
    await Promise.all(
      open.map(async (connection) => {
        for (let begun = performance.now(); begun < until; ) {
          await connection.ask(/** @type {Buffer} */ (bodies[Math.floor(Math.random() * bodies.length)]));
          const now = performance.now();
          latencies.push(now - begun);
          begun = now;
        }
      }),
    );
  } finally {
    clearInterval(sampling);
    await Promise.all(open.map((connection) => connection.close()));
  }
  const elapsed = (performance.now() - since) / 1000;
  memory = Math.max(memory, server.memory());
  return { answers: latencies.length, perSecond: latencies.length / elapsed, ...quantiles(latencies), memory };
}
