import { today } from '../../model/today.js';
import { VersionedCache } from '../../store/versioned-cache.js';
import type { HttpAnswer } from './http-answer.js';
import type { VersionCheck } from './version-check.js';

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
 * reused only if a version check that begins after the request arrives finds the same version.
 */
export class ResponseCache {
  readonly #versions: VersionCheck;
  readonly #maximumAnswerBytes: number;
  readonly #answers: VersionedCache<HttpAnswer>;

  constructor(versions: VersionCheck, maximumBytes: number) {
    this.#versions = versions;
    this.#maximumAnswerBytes = maximumBytes * LARGEST_SHARE;
    // A cache of size 0 is refused; with 0 bytes no response is small enough to be cached.
    this.#answers = new VersionedCache({ maximumSize: Math.max(1, maximumBytes), sizeOf: bytesOf });
  }

  /** Marks the beginning of a response that may be cached. */
  begin(question: string, version = this.#versions.last): PendingAnswer {
    return { key: keyOf(question), version };
  }

  /** The cached response to a query; undefined if there is none, or the graph has changed or cannot be reached. */
  async find(question: string): Promise<HttpAnswer | undefined> {
    const key = keyOf(question);
    if (!this.#answers.has(key)) return undefined;
    const version = await this.#versions.run();
    return version === undefined ? undefined : this.#answers.get(version, key);
  }

  /** The cached response to a query at a version that a check has just found. */
  at({ key, version }: PendingAnswer): HttpAnswer | undefined {
    return version === undefined || !this.#answers.has(key) ? undefined : this.#answers.get(version, key);
  }

  /** Caches a response if the graph still has the version it had when the response was begun. */
  async keep(pending: PendingAnswer, answer: HttpAnswer): Promise<void> {
    if (this.#isTooLarge(pending, answer)) return;
    const version = await this.#versions.run();
    if (version !== undefined && version === pending.version) this.keepAt(version, pending, answer);
  }

  /** Caches a response to which a check has just found the version that it was begun at. */
  keepAt(version: string, pending: PendingAnswer, answer: HttpAnswer): void {
    if (!this.#isTooLarge(pending, answer)) this.#answers.set(version, pending.key, answer);
  }

  #isTooLarge({ key }: PendingAnswer, answer: HttpAnswer): boolean {
    return bytesOf(answer, key) > this.#maximumAnswerBytes;
  }
}

/** The day is part of the key, as some responses change at midnight. */
function keyOf(question: string): string {
  return `${today()}\n${question}`;
}
