import { Deadline } from '../../store/deadline.js';
import { Lane } from '../../store/lane.js';

/** Lets a few exports read at once, each for as long as its next part takes: one whose client reads slowly holds up no other. */
export class Pace {
  readonly #lane: Lane;

  constructor(atOnce: number) {
    this.#lane = new Lane({ atOnce });
  }

  async *of<T>(parts: AsyncIterable<T>): AsyncGenerator<T> {
    const iterator = parts[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await this.#lane.run(new Deadline(), () => iterator.next());
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
}
