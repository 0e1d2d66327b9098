import type { Terminal } from './command.js';

const WIDTH = 24;
/** Without a terminal, plain lines are rare enough to keep a log readable. */
const PLAIN_INTERVAL_MILLISECONDS = 10_000;
const DRAWN_INTERVAL_MILLISECONDS = 100;

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

/** Shows progress, rate and remaining time: as a bar on a terminal, as plain lines elsewhere. */
export class Progress {
  readonly #began = performance.now();
  #shown = performance.now();

  constructor(
    private readonly stream: Terminal['stderr'],
    private readonly unit: string,
  ) {}

  /** @param part The part done, from 0 to 1; undefined if the total is unknown. */
  show(what: string, done: number, part: number | undefined): void {
    const interval = this.stream.isTTY ? DRAWN_INTERVAL_MILLISECONDS : PLAIN_INTERVAL_MILLISECONDS;
    if (performance.now() - this.#shown < interval) return;
    this.#shown = performance.now();
    const text = `${what}: ${this.#describe(done, part)}`;
    this.stream.write(this.stream.isTTY ? `\r\u001b[K${bar(part)}${text}` : `${text}\n`);
  }

  /** Removes the bar. */
  end(): void {
    if (this.stream.isTTY) this.stream.write('\r\u001b[K');
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  #describe(done: number, part: number | undefined): string {
    const rate = Math.round(done / Math.max(this.seconds, 0.001)).toLocaleString('en');
    const counted = `${done.toLocaleString('en')} ${this.unit}, ${rate} a second`;
    if (part === undefined || part === 0) return counted;
    const left = (this.seconds / part) * (1 - part);
    return `${Math.floor(part * 100)} %, ${counted}, ${duration(left)} left`;
  }
}

function bar(part: number | undefined): string {
  if (part === undefined) return '';
  return `${'█'.repeat(Math.round(Math.min(1, part) * WIDTH)).padEnd(WIDTH, '░')} `;
}
