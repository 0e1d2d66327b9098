import type { ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RequestError } from '../request-body.js';

const WINDOW_SECONDS = 60;
/** How many objects that an answer may have count as much as one request. */
const OBJECTS_PER_POINT = 100;

/** How many points each client may use in a minute, counted from its first request on. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;
  readonly #points: number;

  constructor(points: number) {
    this.#points = points;
    this.#limiter = new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
  }

  /**
   * Takes the points of a request and tells, in the headers of the response, what is left.
   * @throws {RequestError} 429 if the client has not so many left.
   */
  async admit(client: string, points: number, response: ServerResponse): Promise<void> {
    const { isAdmitted, left } = await this.#take(client, Math.min(points, this.#points));
    const seconds = Math.max(1, Math.ceil(left.msBeforeNext / 1000));
    // Of the draft «RateLimit header fields for HTTP» of the IETF.
    response.setHeader('ratelimit-policy', `"client";q=${this.#points};w=${WINDOW_SECONDS}`);
    response.setHeader('ratelimit', `"client";r=${Math.max(0, left.remainingPoints)};t=${seconds}`);
    if (isAdmitted) return;
    const message = `You have used your ${this.#points} points of this minute: try again in ${seconds} seconds.`;
    throw new RequestError(429, message, 'RATE_LIMITED', { 'retry-after': String(seconds) });
  }

  /** Takes what an operation costs beyond its request. It is answered anyway: who is in debt waits before the next. */
  async charge(client: string, objects: number): Promise<void> {
    await this.#limiter.penalty(client, Math.ceil(objects / OBJECTS_PER_POINT));
  }

  async #take(client: string, points: number): Promise<{ isAdmitted: boolean; left: RateLimiterRes }> {
    try {
      return { isAdmitted: true, left: await this.#limiter.consume(client, points) };
    } catch (thrown) {
      if (thrown instanceof RateLimiterRes) return { isAdmitted: false, left: thrown };
      throw thrown;
    }
  }
}
