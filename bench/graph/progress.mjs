const WIDTH = 30;
const LINES = 4;

/** How far something has come: a bar that moves on a terminal, a few plain lines elsewhere. */
export class Progress {
  #since = performance.now();
  #lines = 0;

  /**
   * @param {string} what
   * @param {number} total what is expected; it may turn out to be a little less or more
   */
  constructor(what, total) {
    this.what = what;
    this.total = total;
    this.stream = process.stderr;
  }

  /** @param {number} done */
  show(done) {
    const part = Math.min(1, done / this.total);
    if (this.stream.isTTY) {
      const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░');
      this.stream.write(`\r\u001b[K${bar} ${this.#describe(done, part)}`);
    } else if (part * LINES >= this.#lines + 1 && part < 1) {
      this.#lines = Math.floor(part * LINES);
      this.stream.write(`${this.#describe(done, part)}\n`);
    }
  }

  /** @param {number} done */
  end(done) {
    const seconds = this.#seconds();
    const line = `${this.what}: ${done.toLocaleString('en')} in ${seconds.toFixed(1)} s, ${rate(done, seconds)}`;
    this.stream.write(`${this.stream.isTTY ? '\r\u001b[K' : ''}${line}\n`);
  }

  #seconds() {
    return (performance.now() - this.#since) / 1000;
  }

  /**
   * @param {number} done
   * @param {number} part
   */
  #describe(done, part) {
    const seconds = this.#seconds();
    const left = Math.round((seconds / part) * (1 - part));
    const percent = `${Math.floor(part * 100)} %`;
    return `${this.what}: ${percent}, ${done.toLocaleString('en')}, ${rate(done, seconds)}, ${left} s left`;
  }
}

/**
 * @param {number} done
 * @param {number} seconds
 */
function rate(done, seconds) {
  return `${Math.round(done / Math.max(seconds, 0.001)).toLocaleString('en')} a second`;
}
