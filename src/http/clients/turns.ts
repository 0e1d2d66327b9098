import type { ServerResponse } from 'node:http';
import { RequestError } from '../request-body.js';

/** How many requests of a client may wait, as a multiple of those that are answered at once. */
const WAITING_PER_TURN = 8;
/** Shorter than the server waits for a body, which is read only when its turn has come. */
const LONGEST_WAIT_MILLISECONDS = 5_000;

interface Line {
  running: number;
  /** Each gives the next in line its turn. */
  readonly waiting: (() => void)[];
}

function refusal(atOnce: number): RequestError {
  const message = `You have too many requests under way: ${atOnce} are answered at once, others wait for up to five seconds.`;
  return new RequestError(429, message, 'RATE_LIMITED', { 'retry-after': '1' });
}

/** Lets each client have so many requests answered at once; the others wait in line, so that no client holds up another. */
export class Turns {
  readonly #atOnce: number;
  readonly #lines = new Map<string, Line>();

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** @throws {RequestError} 429 if the line is too long, or the turn does not come in time. */
  async take(client: string, response: ServerResponse, answer: () => Promise<void> | void): Promise<void> {
    const line = this.#lines.get(client) ?? { running: 0, waiting: [] };
    this.#lines.set(client, line);
    if (line.running < this.#atOnce) line.running += 1;
    else await this.#wait(line, response);
    try {
      await answer();
    } finally {
      this.#pass(client, line);
    }
  }

  async #wait({ waiting }: Line, response: ServerResponse): Promise<void> {
    if (waiting.length >= this.#atOnce * WAITING_PER_TURN) throw refusal(this.#atOnce);
    // No event tells of a client that has gone already.
    if (response.destroyed) throw refusal(this.#atOnce);
    await new Promise<void>((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        response.off('close', leave);
      };
      const begin = () => {
        settle();
        resolve();
      };
      const leave = () => {
        settle();
        waiting.splice(waiting.indexOf(begin), 1);
        reject(refusal(this.#atOnce));
      };
      const timer = setTimeout(leave, LONGEST_WAIT_MILLISECONDS);
      response.once('close', leave);
      waiting.push(begin);
    });
  }

  #pass(client: string, line: Line): void {
    const next = line.waiting.shift();
    if (next === undefined) line.running -= 1;
    else next();
    if (line.running === 0) this.#lines.delete(client);
  }
}
