import { today } from '../../model/today.js';

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

interface CachedResponse {
  readonly answer: HttpAnswer;
  readonly version: string;
  readonly bytes: number;
}

/** The memory of an entry beside its body and twice the length of its query. */
const BYTES_OF_AN_ENTRY = 400;
/** The largest share of the cache that one response may take, so that it does not evict all others. */
const LARGEST_SHARE = 1 / 16;

/**
 * Caches responses until the next write. A response is stored with the version of the graph that all its reads saw, and
 * reused only if a version check that begins after the request arrives finds the same version. Concurrent requests
 * share one check. The least recently used responses are evicted first.
 */
export class ResponseCache {
  readonly #readVersion: () => Promise<string>;
  readonly #maximumBytes: number;
  readonly #entries = new Map<string, CachedResponse>();
  #bytes = 0;
  /** The next version check, which requests are waiting for and which has not begun. */
  #next: Promise<string | undefined> | undefined;
  #lastChecked: Promise<unknown> = Promise.resolve();
  #lastVersion: string | undefined;

  constructor(readVersion: () => Promise<string>, maximumBytes: number) {
    this.#readVersion = readVersion;
    this.#maximumBytes = maximumBytes;
  }

  /** Marks the beginning of a response that may be cached. */
  begin(question: string): PendingAnswer {
    return { key: keyOf(question), version: this.#lastVersion };
  }

  /** The cached response to a query; undefined if there is none, or the graph has changed or cannot be reached. */
  async find(question: string): Promise<HttpAnswer | undefined> {
    const key = keyOf(question);
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const version = await this.#version();
    if (version !== entry.version) {
      if (version !== undefined) this.#drop(key, entry);
      return undefined;
    }
    // Moves it to the end, as the most recently used.
    if (this.#entries.delete(key)) this.#entries.set(key, entry);
    return entry.answer;
  }

  /** Caches a response if the graph still has the version it had when the response was begun. */
  async keep({ key, version: versionBefore }: PendingAnswer, answer: HttpAnswer): Promise<void> {
    const bytes = answer.body.length + 2 * key.length + BYTES_OF_AN_ENTRY;
    if (bytes > this.#maximumBytes * LARGEST_SHARE) return;
    const version = await this.#version();
    if (version === undefined || version !== versionBefore) return;
    this.#drop(key, this.#entries.get(key));
    this.#entries.set(key, { answer, version, bytes });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#maximumBytes) break;
      this.#drop(oldest, entry);
    }
  }

  #drop(key: string, entry: CachedResponse | undefined): void {
    if (entry === undefined || this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  /**
   * Runs one check at a time. Requests that arrive during a check wait for the next, which sees all writes before them.
   */
  #version(): Promise<string | undefined> {
    this.#next ??= this.#lastChecked.then(() => {
      this.#next = undefined;
      return this.#check();
    });
    this.#lastChecked = this.#next;
    return this.#next;
  }

  async #check(): Promise<string | undefined> {
    try {
      this.#lastVersion = await this.#readVersion();
    } catch {
      // The request is then executed without the cache, and its response reports what is wrong with the graph.
      this.#lastVersion = undefined;
    }
    return this.#lastVersion;
  }
}

/** The day is part of the key, as some responses change at midnight. */
function keyOf(question: string): string {
  return `${today()}\n${question}`;
}
