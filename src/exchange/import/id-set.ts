import { fingerprintOf } from '../../model/fingerprint.js';

const INITIAL_CAPACITY = 1 << 12;
const MAXIMUM_LOAD = 0.6;
/** An empty slot: no fingerprint is 0. */
const EMPTY = 0;

/**
 * A set of ids that takes 13 to 27 bytes each, however long they are, to detect duplicates in files of millions of
 * records. It stores fingerprints: ten million ids collide in one of two hundred files.
 */
export class IdSet {
  #slots = new Float64Array(INITIAL_CAPACITY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    const fingerprint = fingerprintOf(id);
    return this.#slots[this.#slotOf(fingerprint)] === fingerprint;
  }

  /** Adds an id; false if the set has it already. */
  add(id: string): boolean {
    const fingerprint = fingerprintOf(id);
    const slot = this.#slotOf(fingerprint);
    if (this.#slots[slot] === fingerprint) return false;
    this.#slots[slot] = fingerprint;
    this.#size += 1;
    if (this.#size > this.#slots.length * MAXIMUM_LOAD) this.#grow();
    return true;
  }

  /** The slot of a fingerprint, or the empty one for it. */
  #slotOf(fingerprint: number): number {
    const mask = this.#slots.length - 1;
    let slot = (fingerprint ^ (fingerprint / 2 ** 32)) & mask;
    while (this.#slots[slot] !== EMPTY && this.#slots[slot] !== fingerprint) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const fingerprint of old) {
      if (fingerprint !== EMPTY) this.#slots[this.#slotOf(fingerprint)] = fingerprint;
    }
  }
}
