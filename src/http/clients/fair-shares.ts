import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Authenticate } from '../../access/authenticate.js';
import { clientAddressOf, isLocal, type Networks } from '../client-address.js';
import { RateLimit } from './rate-limit.js';
import { Turns } from './turns.js';

export interface SharesConfig {
  /** Whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: Networks;
  /** How many points a client may use in a minute; 0 for any number. */
  readonly pointsPerMinute: number;
  /** How many requests of a client are answered at once; 0 for any number. */
  readonly requestsAtOnce: number;
}

/** Who a request counts for: a viewer or an address; undefined for this machine itself, which has no limits. */
export type Client = string | undefined;

/** What a request takes of its client's share. */
export interface Weight {
  /** None if left out. */
  readonly points?: number;
  /** Whether it waits for the client's other requests. */
  readonly inTurn?: boolean;
}

const UNKNOWN_PROXY =
  'A proxy forwards requests, but TRUSTED_PROXIES does not name it: its clients count as one, or as this machine.';

/** Sees to it that one client leaves the others their share. */
export class FairShares {
  readonly #authenticate: Authenticate;
  readonly #trustedProxies: Networks;
  readonly #limit: RateLimit | undefined;
  readonly #turns: Turns | undefined;
  readonly #logger: Logger;
  #hasWarned = false;

  constructor(authenticate: Authenticate, config: SharesConfig, logger: Logger) {
    const { trustedProxies, pointsPerMinute, requestsAtOnce } = config;
    this.#authenticate = authenticate;
    this.#trustedProxies = trustedProxies;
    this.#limit = pointsPerMinute > 0 ? new RateLimit(pointsPerMinute) : undefined;
    this.#turns = requestsAtOnce > 0 ? new Turns(requestsAtOnce) : undefined;
    this.#logger = logger;
  }

  /**
   * Says who a request counts for and takes its points.
   * @throws {RequestError} 429 if the client has not so many left.
   */
  async admit({ points = 0 }: Weight, request: IncomingMessage, response: ServerResponse): Promise<Client> {
    this.#warnOfProxy(request);
    const address = clientAddressOf(request, this.#trustedProxies);
    if (points === 0 || address === undefined) return address;
    const client = await this.#clientAt(address, request);
    await this.#limit?.admit(client, points, response);
    return client;
  }

  /** Takes what an operation costs beyond its request. */
  charge(client: Client, objects: number): void {
    // The library counts in memory: it promises for the sake of its other stores, and nothing can fail.
    if (client !== undefined) void this.#limit?.charge(client, objects);
  }

  /** Answers a request when its turn has come. */
  async take(weight: Weight, client: Client, response: ServerResponse, answer: () => Promise<void> | void) {
    if (weight.inTurn !== true || client === undefined || this.#turns === undefined) await answer();
    else await this.#turns.take(client, response, answer);
  }

  /** Only a credential that is valid has a share of its own: others would be made up for one. */
  async #clientAt(address: string, { headers: { authorization } }: IncomingMessage): Promise<string> {
    if (authorization === undefined) return address;
    const viewer = await this.#authenticate(authorization).catch(() => undefined);
    return viewer === undefined ? address : `${viewer.kind} ${viewer.id}`;
  }

  #warnOfProxy({ headers, socket }: IncomingMessage): void {
    if (this.#hasWarned || headers['x-forwarded-for'] === undefined || this.#trustedProxies.length > 0) return;
    if (!isLocal(socket.remoteAddress)) return;
    this.#hasWarned = true;
    this.#logger.warn(UNKNOWN_PROXY);
  }
}
