import { batchesOf } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import { type DaySet, unite } from '../../../model/day-set.js';
import { typesByDatingEnd } from '../../../store/date-of-end.js';
import type { GraphStore } from '../../../store/store.js';
import type { AdjacencyCache } from './adjacency-cache.js';
import { expandDatedFrontier, expandFrontier, expandFrontierAsOf } from './path.queries.js';
import type { PathQuestion } from './path-question.js';
import { possibleTimes } from './times.js';

/** Where a search reads adjacency lists. */
export interface PathSources {
  readonly store: GraphStore;
  /** Undefined to read everything from the store. */
  readonly adjacencyCache: AdjacencyCache | undefined;
}

/** The neighbours of one entity. */
export interface AdjacencyList {
  readonly id: string;
  /** The ids at the other ends; an id is repeated if several relationships lead to it. */
  readonly neighbours: readonly string[];
  /** The days on which a relationship to each neighbour may hold; every day if left out. */
  readonly times?: readonly DaySet[];
  /** How many relationships the list was made of. */
  readonly count: number;
}

/** A store with several cores answers a few parallel queries sooner than one large one. */
const QUERIES_AT_ONCE = 4;
const ENTITIES_IN_QUERY = 32;

function inParts(ids: readonly string[]): string[][] {
  const parts = Math.min(QUERIES_AT_ONCE, Math.ceil(ids.length / ENTITIES_IN_QUERY));
  return [...batchesOf(ids, Math.ceil(ids.length / parts))];
}

export function countOf(lists: readonly AdjacencyList[]): number {
  return lists.reduce((sum, { count }) => sum + count, 0);
}

/** Reads adjacency lists for one search. */
export class AdjacencyReader {
  readonly #store: GraphStore;
  readonly #question: PathQuestion;
  readonly #cache: AdjacencyCache | undefined;
  readonly #cacheKey: string;
  /** The version of the graph when the search began. */
  #version: Promise<string> | undefined;
  /** The lists that no limit cut short; only these may be cached. */
  readonly #complete: AdjacencyList[] = [];

  constructor({ store, adjacencyCache }: PathSources, question: PathQuestion) {
    this.#store = store;
    this.#question = question;
    this.#cache = adjacencyCache;
    const { types, overlapping, asOf } = question;
    this.#cacheKey = JSON.stringify([types, overlapping, asOf]);
  }

  /**
   * The adjacency lists of those of the given entities that have neighbours. Once they hold `limit` relationships, the
   * rest is left out.
   * @param atOnce False to run one query at a time, so that no more than `limit` are read.
   */
  async read(ids: readonly string[], limit: number, atOnce: boolean): Promise<readonly AdjacencyList[]> {
    const cached = await this.#findCached(ids);
    const left = limit - countOf(cached);
    const cachedIds = new Set(cached.map(({ id }) => id));
    const uncached = ids.filter((id) => !cachedIds.has(id));
    if (left <= 0 || uncached.length === 0) return cached;
    const parts = atOnce ? inParts(uncached) : [uncached];
    const reads = await Promise.all(parts.map((part) => this.#readPart(part, left)));
    return [...cached, ...reads.flat()];
  }

  /** Caches the lists for later searches, unless the graph was written to since this search began. */
  async keep(): Promise<void> {
    if (this.#cache === undefined || this.#version === undefined || this.#complete.length === 0) return;
    const version = await this.#version;
    // A failure here costs later searches the cache; this search has its answer.
    const versionNow = await this.#store.version().catch(() => undefined);
    if (versionNow === version) this.#cache.keep(version, this.#cacheKey, this.#complete);
  }

  async #findCached(ids: readonly string[]): Promise<AdjacencyList[]> {
    if (this.#cache === undefined) return [];
    this.#version ??= this.#store.version();
    return this.#cache.find(await this.#version, this.#cacheKey, ids);
  }

  async #readPart(ids: string[], limit: number): Promise<AdjacencyList[]> {
    const lists = this.#question.overlapping ? await this.#readDated(ids, limit) : await this.#readUndated(ids, limit);
    if (countOf(lists) < limit) this.#complete.push(...lists);
    return lists;
  }

  async #readUndated(ids: string[], limit: number): Promise<AdjacencyList[]> {
    const rows = await this.#readNeighbours(ids, limit);
    return rows.map(({ id, neighbours }) => ({ id, neighbours, count: neighbours.length }));
  }

  #readNeighbours(ids: string[], limit: number) {
    const { last, next } = boundsOf(this.#question.asOf);
    const RELATIONSHIP_TYPES = this.#question.types;
    if (last === null || next === null)
      return this.#store.read(expandFrontier.with({ RELATIONSHIP_TYPES }), { ids, limit });
    const query = expandFrontierAsOf.with({ RELATIONSHIP_TYPES });
    return this.#store.read(query, { ids, ...typesByDatingEnd, last, next, limit });
  }

  async #readDated(ids: string[], limit: number): Promise<AdjacencyList[]> {
    const query = expandDatedFrontier.with({ RELATIONSHIP_TYPES: this.#question.types });
    const parameters = { ids, ...typesByDatingEnd, ...boundsOf(this.#question.asOf), limit };
    const byId = new Map<string, { count: number; neighbours: Map<string, DaySet> }>();
    for (const row of await this.#store.read(query, parameters)) {
      const { id, neighbour, type, date } = row;
      const own = byId.get(id) ?? { count: 0, neighbours: new Map() };
      byId.set(id, own);
      own.count += 1;
      const times = possibleTimes(type, date, row);
      if (times.length > 0) own.neighbours.set(neighbour, unite(own.neighbours.get(neighbour) ?? [], times));
    }
    return [...byId].map(([id, { count, neighbours }]) => {
      return { id, neighbours: [...neighbours.keys()], times: [...neighbours.values()], count };
    });
  }
}
