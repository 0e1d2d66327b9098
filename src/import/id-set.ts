const INITIAL_CAPACITY = 1 << 12;
const MAXIMUM_LOAD = 0.6;
/** An empty slot: no fingerprint is 0. */
const EMPTY = 0;

/** A fingerprint of 53 bits, made of two passes that mix differently. */
function fingerprintOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  high = Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  const fingerprint = ((high >>> 11) & 0x1fffff) * 2 ** 32 + ((low ^ (low >>> 16)) >>> 0);
  return fingerprint === EMPTY ? 1 : fingerprint;
}

/**
 * A set of ids in 13 to 27 bytes each, however long they are, so that a file of millions of records can be checked for
 * ids stated twice. It keeps fingerprints: of ten million ids, two are taken for one another once in two hundred files.
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

  /** Adds an id; false if it was there. */
  add(id: string): boolean {
    const fingerprint = fingerprintOf(id);
    const slot = this.#slotOf(fingerprint);
    if (this.#slots[slot] === fingerprint) return false;
    this.#slots[slot] = fingerprint;
    this.#size += 1;
    if (this.#size > this.#slots.length * MAXIMUM_LOAD) this.#grow();
    return true;
  }

  /** The slot of a fingerprint, or the empty one where it would stand. */
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
