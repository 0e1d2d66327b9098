import { today } from '../../model/today.js';
import { SingleFlight } from '../../store/single-flight.js';
import { VersionedCache } from '../../store/versioned-cache.js';

/** An HTTP response with its whole body. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A response that is being computed, before it can be cached. */
export interface PendingAnswer {
  /** The query with the day it began: a response computed across midnight may be of either day. */
  readonly key: string;
  /** The version of the graph when it was last checked; undefined if the check failed. */
  readonly version: string | undefined;
}

/** The memory of an entry beside its body and twice the length of its query. */
const BYTES_OF_AN_ENTRY = 400;
/** The largest share of the cache that one response may take, so that it does not evict all others. */
const LARGEST_SHARE = 1 / 16;

function bytesOf({ body }: HttpAnswer, key: string): number {
  return body.length + 2 * key.length + BYTES_OF_AN_ENTRY;
}

/**
 * Caches responses until the next write. A response is stored with the version of the graph that all its reads saw, and
 * reused only if a version check that begins after the request arrives finds the same version. Concurrent requests
 * share one check.
 */
export class ResponseCache {
  readonly #readVersion: () => Promise<string>;
  readonly #maximumAnswerBytes: number;
  readonly #answers: VersionedCache<HttpAnswer>;
  readonly #checks = new SingleFlight<string | undefined>();
  #lastVersion: string | undefined;

  constructor(readVersion: () => Promise<string>, maximumBytes: number) {
    this.#readVersion = readVersion;
    this.#maximumAnswerBytes = maximumBytes * LARGEST_SHARE;
    // A cache of size 0 is refused; with 0 bytes no response is small enough to be cached.
    this.#answers = new VersionedCache({ maximumSize: Math.max(1, maximumBytes), sizeOf: bytesOf });
  }

  /** Marks the beginning of a response that may be cached. */
  begin(question: string): PendingAnswer {
    return { key: keyOf(question), version: this.#lastVersion };
  }

  /** The cached response to a query; undefined if there is none, or the graph has changed or cannot be reached. */
  async find(question: string): Promise<HttpAnswer | undefined> {
    const key = keyOf(question);
    if (!this.#answers.has(key)) return undefined;
    const version = await this.#version();
    return version === undefined ? undefined : this.#answers.get(version, key);
  }

  /** Caches a response if the graph still has the version it had when the response was begun. */
  async keep({ key, version: versionBefore }: PendingAnswer, answer: HttpAnswer): Promise<void> {
    if (bytesOf(answer, key) > this.#maximumAnswerBytes) return;
    const version = await this.#version();
    if (version !== undefined && version === versionBefore) this.#answers.set(version, key, answer);
  }

  #version(): Promise<string | undefined> {
    return this.#checks.run('version', async () => {
      // After a failure the request is executed without the cache, and its response reports what is wrong with the graph.
      this.#lastVersion = await this.#readVersion().catch(() => undefined);
      return this.#lastVersion;
    });
  }
}

/** The day is part of the key, as some responses change at midnight. */
function keyOf(question: string): string {
  return `${today()}\n${question}`;
}
