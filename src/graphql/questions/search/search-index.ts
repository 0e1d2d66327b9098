import { batchesOf } from '../../../collections.js';
import { SingleFlight } from '../../../store/single-flight.js';
import type { GraphStore } from '../../../store/store.js';
import { searchEntries, searchIds } from './search.queries.js';
import { SearchEntries } from './search-entries.js';

/** So many are read within some milliseconds, for which a search waits. */
const MOST_AT_ONCE = 2000;
/** How large a graph it takes: it holds about half a gigabyte then. */
const MOST_ENTITIES = 1_000_000;
/** Reading everything again may take this part of the time. */
const REST = 10;
/** A server may be written to by programs that tell nobody, between two that do. */
const LONGEST_TRUST_MILLISECONDS = 600_000;

/** The entries of one version of the graph. */
interface Kept {
  version: string;
  readonly entries: SearchEntries;
  readonly readAt: number;
}

/**
 * Keeps the folded names of all entities in memory, so that a search need not read them. What is written is read again by
 * the next search. If it is not known what that was, or as long as nothing is kept yet, searches are left to the store
 * while everything is read beside them.
 */
export class SearchIndex {
  readonly #store: GraphStore;
  readonly #updates = new SingleFlight<SearchEntries | undefined>();
  #isBegun = false;
  #kept: Kept | undefined;
  #reading: Promise<void> | undefined;
  #restUntil = 0;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Whether searches find what is kept, as far as that is known before one. */
  get isReady(): boolean {
    return this.#kept !== undefined;
  }

  /** Begins to keep them; resolves once all are read or that has failed. Nothing is kept before. */
  begin(): Promise<void> {
    this.#isBegun = true;
    return this.#readAgain();
  }

  /** The entries as they are at some moment after the call; undefined if that is left to the store. */
  async current(): Promise<SearchEntries | undefined> {
    const kept = this.#kept;
    if (!this.#isBegun) return undefined;
    if (kept === undefined) {
      void this.#readAgain();
      return undefined;
    }
    return (await this.#store.version()) === kept.version ? kept.entries : this.#updates.run('', () => this.#update());
  }

  async #update(): Promise<SearchEntries | undefined> {
    const kept = this.#kept;
    if (kept === undefined) return undefined;
    const written = await this.#store.entitiesWrittenSince(kept.version);
    if (written === undefined || written.ids.size > MOST_AT_ONCE) {
      this.#kept = undefined;
      void this.#readAgain();
      return undefined;
    }
    const ids = [...written.ids];
    kept.entries.replace(ids, ids.length === 0 ? [] : await this.#store.read(searchEntries, { ids }));
    kept.version = written.version;
    if (this.#isOutworn(kept)) void this.#readAgain();
    return kept.entries;
  }

  #isOutworn({ entries, readAt }: Kept): boolean {
    const isAged = this.#store.file === undefined && performance.now() - readAt > LONGEST_TRUST_MILLISECONDS;
    return isAged || entries.isWorn;
  }

  #readAgain(): Promise<void> {
    if (this.#reading !== undefined) return this.#reading;
    const since = performance.now();
    if (since < this.#restUntil) return Promise.resolve();
    // A search that fails as this does tells why.
    this.#reading = this.#readAll()
      .catch(() => {})
      .finally(() => {
        const now = performance.now();
        this.#restUntil = now + REST * (now - since);
        this.#reading = undefined;
      });
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    const version = await this.#store.version();
    const entries = new SearchEntries();
    const all = await this.#store.read(searchIds, { limit: MOST_ENTITIES + 1 });
    if (all.length > MOST_ENTITIES) return;
    for (const some of batchesOf(all, MOST_AT_ONCE)) {
      await entries.addAll(await this.#store.read(searchEntries, { ids: some.map(({ id }) => id) }));
    }
    this.#kept = { version, entries, readAt: performance.now() };
  }
}
