import { table } from '../report.mjs';

/** @param {number} value */
const readable = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });

const asRatio = (/** @type {number} */ value) => value.toFixed(2);

/**
 * The median of some values, with the least and the most of them.
 * @param {readonly number[]} values
 * @param {(value: number) => string} written
 */
function summary(values, written) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const at = (/** @type {number} */ index) => sorted[index] ?? Number.NaN;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return `**${written(median)}** (${written(at(0))}–${written(at(sorted.length - 1))})`;
}

/** What was measured of each build, round by round. */
export class Figures {
  #builds;
  /** @type {Map<string, { where: string, what: string, values: Map<string, number[]> }>} */
  #lines = new Map();

  /** @param {readonly import('./builds.mjs').Build[]} builds the first is what the others are held against */
  constructor(builds) {
    this.#builds = builds.map(({ name }) => name);
  }

  /**
   * Takes what is measured in one place, as on one store.
   * @param {string} where
   * @returns {(what: string, build: string, value: number) => void}
   */
  at(where) {
    return (what, build, value) => {
      const key = `${where} ${what}`;
      const line = this.#lines.get(key) ?? { where, what, values: new Map(this.#builds.map((name) => [name, []])) };
      this.#lines.set(key, line);
      line.values.get(build)?.push(value);
      process.stderr.write(`${where.padEnd(9)} ${what}, ${build}: ${readable(value)}\n`);
    };
  }

  /** A ratio is the median of the ratios within each round, in which the machine was in the same state for all. */
  toString() {
    const [first = '', ...others] = this.#builds;
    const rows = [...this.#lines.values()].map(({ where, what, values }) => {
      const of = (/** @type {string} */ build) => values.get(build) ?? [];
      const ratios = (/** @type {string} */ build) =>
        of(build).map((value, round) => value / (of(first)[round] ?? Number.NaN));
      const measured = this.#builds.map((build) => summary(of(build), readable));
      return [where, what, ...measured, ...others.map((build) => summary(ratios(build), asRatio))];
    });
    return table(['on', 'median (least–most)', ...this.#builds, ...others.map((build) => `${build} / ${first}`)], rows);
  }
}
