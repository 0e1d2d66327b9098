/** A binary heap: `pop` takes the least item. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (left: T, right: T) => number;

  constructor(compare: (left: T, right: T) => number) {
    this.#compare = compare;
  }

  push(item: T): void {
    let index = this.#items.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfLess(index, parent)) return;
      index = parent;
    }
  }

  pop(): T | undefined {
    const least = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return least;
    this.#items[0] = last;
    this.#sink();
    return least;
  }

  #sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.#isLess(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfLess(child, index)) return;
      index = child;
    }
  }

  #isLess(index: number, other: number): boolean {
    const [item, otherItem] = [this.#items[index], this.#items[other]];
    return item !== undefined && otherItem !== undefined && this.#compare(item, otherItem) < 0;
  }

  /** Swaps the item at `index` with the other if it is less. */
  #swapIfLess(index: number, other: number): boolean {
    const [item, otherItem] = [this.#items[index], this.#items[other]];
    if (item === undefined || otherItem === undefined || this.#compare(item, otherItem) >= 0) return false;
    this.#items[index] = otherItem;
    this.#items[other] = item;
    return true;
  }
}
