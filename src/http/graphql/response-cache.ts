import { today } from '../../model/today.js';

/** An answer as it is sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer that is being made. */
export interface BegunAnswer {
  /** The question on the day it was begun: one that midnight finds unfinished may be of either day. */
  readonly key: string;
  /** The version the graph was last seen with; undefined if it was not seen. */
  readonly version: string | undefined;
}

interface CachedResponse {
  readonly answer: HttpAnswer;
  readonly version: string;
  readonly bytes: number;
}

/** What an entry takes beside its body and twice the length of its question. */
const BYTES_OF_AN_ENTRY = 400;
/** One answer may take so much of the room, so that one large one does not put all others out. */
const LARGEST_SHARE = 1 / 16;

/**
 * Answers given again, exact to the last write: an answer is kept with the version of the graph that all its reads saw,
 * and given only if the graph, asked after the question came, still has that version. Concurrent questions share one
 * such check. The answers longest unused are dropped first.
 */
export class ResponseCache {
  readonly #readVersion: () => Promise<string>;
  readonly #maximumBytes: number;
  readonly #kept = new Map<string, CachedResponse>();
  #bytes = 0;
  /** The check that those who ask now wait for; it has not begun. */
  #next: Promise<string | undefined> | undefined;
  #lastChecked: Promise<unknown> = Promise.resolve();
  #lastVersion: string | undefined;

  constructor(readVersion: () => Promise<string>, maximumBytes: number) {
    this.#readVersion = readVersion;
    this.#maximumBytes = maximumBytes;
  }

  /** What an answer may be kept by that is begun now. */
  begin(question: string): BegunAnswer {
    return { key: keyOf(question), version: this.#lastVersion };
  }

  /** The kept answer to a question; undefined if there is none, or the graph has changed or cannot be asked. */
  async find(question: string): Promise<HttpAnswer | undefined> {
    const key = keyOf(question);
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const version = await this.#version();
    if (version !== kept.version) {
      if (version !== undefined) this.#drop(key, kept);
      return undefined;
    }
    // Puts it behind all others, as the one used last.
    if (this.#kept.delete(key)) this.#kept.set(key, kept);
    return kept.answer;
  }

  /** Keeps an answer, if the graph still has the version it had when the answer was begun. */
  async keep({ key, version: versionBefore }: BegunAnswer, answer: HttpAnswer): Promise<void> {
    const bytes = answer.body.length + 2 * key.length + BYTES_OF_AN_ENTRY;
    if (bytes > this.#maximumBytes * LARGEST_SHARE) return;
    const version = await this.#version();
    if (version === undefined || version !== versionBefore) return;
    this.#drop(key, this.#kept.get(key));
    this.#kept.set(key, { answer, version, bytes });
    this.#bytes += bytes;
    for (const [oldest, kept] of this.#kept) {
      if (this.#bytes <= this.#maximumBytes) break;
      this.#drop(oldest, kept);
    }
  }

  #drop(key: string, kept: CachedResponse | undefined): void {
    if (kept === undefined || this.#kept.get(key) !== kept) return;
    this.#kept.delete(key);
    this.#bytes -= kept.bytes;
  }

  /** One check at a time: who asks while one is under way waits for the next, which begins after they asked. */
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
      // The question is answered as if nothing had been kept, and that answer says what is wrong with the graph.
      this.#lastVersion = undefined;
    }
    return this.#lastVersion;
  }
}

/** Some answers change at midnight. */
function keyOf(question: string): string {
  return `${today()}\n${question}`;
}
