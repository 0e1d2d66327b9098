// Random numbers that depend on a name alone: any entity of the graph can be made again from its index, so that a graph
// of a million nodes needs no memory for those already made.

/**
 * @param {string} text
 * @returns {number}
 */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** A sequence of random numbers, always the same for the same name. */
export class Random {
  #state;

  /** @param {string} name */
  constructor(name) {
    this.#state = hash(name);
  }

  /** From 0 to 1, 1 excluded: the generator known as mulberry32. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /**
   * A whole number from 0 to `count`, `count` excluded.
   * @param {number} count
   */
  below(count) {
    return Math.floor(this.next() * count);
  }

  /**
   * @template T
   * @param {readonly T[]} items
   * @returns {T}
   */
  pick(items) {
    return /** @type {T} */ (items[this.below(items.length)]);
  }

  /**
   * A number whose frequency falls as a power of its size, as the sizes of meetings do.
   * @param {number} smallest
   * @param {number} largest
   * @param {number} exponent the smaller, the longer the tail
   */
  power(smallest, largest, exponent) {
    return Math.min(largest, Math.floor(smallest * (1 - this.next()) ** (-1 / exponent)));
  }

  /**
   * An index near a place, where a few indexes are chosen far more often than the rest, as a few officials go everywhere.
   * How often depends on the width and not on the count, so that a larger graph has more hubs and not larger ones.
   * @param {number} count how many indexes there are
   * @param {number} place from 0 to 1
   * @param {number} width how many indexes are near
   */
  near(count, place, width) {
    const reach = Math.min(count, width);
    const start = Math.floor(place * count) - reach / 2;
    const offset = Math.floor(reach * this.next() ** 2);
    return (((Math.floor(start / reach) * reach + offset) % count) + count) % count;
  }
}
