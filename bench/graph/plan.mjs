/** @typedef {ReturnType<typeof planGraph>} Plan */

const PROVINCES_BEFORE_2025 = 63;
const AWARDS = 24;

/** The largest meeting that chance makes; a larger one is asked for by `hub`. */
export const LARGEST_EVENT = 2000;

/**
 * How many entities of each type a graph of a number of nodes has. Of 39,000 nodes the relationships are about 205,000,
 * those that lead from sources to what they support not counted.
 * @param {{ nodes: number, seed: number, hub?: number }} options `hub` adds an event with so many participations
 */
export function planGraph({ nodes, seed, hub = 0 }) {
  const part = (/** @type {number} */ share) => Math.max(10, Math.round(nodes * share));
  const counts = {
    Source: part(0.1),
    Province: PROVINCES_BEFORE_2025,
    Organization: part(0.08),
    Position: part(0.22),
    Award: AWARDS,
    Directive: part(0.06),
    Event: part(0.115),
  };
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (nodes < 1000)
    throw new RangeError(`A graph of ${nodes} nodes is too small to be like the real one: at least 1000.`);
  return { seed, hub, counts: { ...counts, Official: nodes - others } };
}
