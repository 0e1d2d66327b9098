import { batchesOf } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import type { GraphStore } from '../../../store/store.js';
import { DATE_OF_END, typesByDatingEnd } from '../../reading/date-of-end.js';
import type { AdjacencyCache } from './adjacency-cache.js';
import { expandDatedFrontier, expandFrontier, expandFrontierAsOf } from './path.queries.js';
import type { PathQuestion } from './path-question.js';
import { possibleTimes, type Times, unite } from './times.js';

/** What a search reads, and what was kept of that for it. */
export interface PathSources {
  readonly store: GraphStore;
  /** Undefined to read all anew. */
  readonly adjacencyCache: AdjacencyCache | undefined;
}

/** The links of one entity. */
export interface LinkList {
  readonly id: string;
  /** Whom it is linked to; one may be there several times, for several relationships. */
  readonly neighbours: readonly string[];
  /** The days on which the link to each may hold; every day if left out. */
  readonly times?: readonly Times[];
  /** How many relationships were read for them. */
  readonly count: number;
}

/** A large frontier is read by queries side by side, which a store with several cores answers sooner than one. */
const QUERIES_AT_ONCE = 4;
const ENTITIES_IN_QUERY = 32;

function inParts(ids: readonly string[]): string[][] {
  const parts = Math.min(QUERIES_AT_ONCE, Math.ceil(ids.length / ENTITIES_IN_QUERY));
  return [...batchesOf(ids, Math.ceil(ids.length / parts))];
}

/** How many relationships were read for some lists. */
export function countOf(lists: readonly LinkList[]): number {
  return lists.reduce((sum, { count }) => sum + count, 0);
}

/** Reads links for one search. */
export class LinkReader {
  readonly #store: GraphStore;
  readonly #question: PathQuestion;
  readonly #kept: AdjacencyCache | undefined;
  readonly #asked: string;
  /** The version of the graph when the search began. */
  #version: Promise<string> | undefined;
  /** The lists that were read whole. */
  readonly #whole: LinkList[] = [];

  constructor({ store, adjacencyCache }: PathSources, question: PathQuestion) {
    this.#store = store;
    this.#question = question;
    this.#kept = adjacencyCache;
    const { types, overlapping, asOf } = question;
    this.#asked = JSON.stringify([types, overlapping, asOf]);
  }

  /**
   * The links of those of some entities that have any; not all of them if their relationships are `limit` or more.
   * @param atOnce False to let one query at a time read as much as the limit.
   */
  async read(ids: readonly string[], limit: number, atOnce: boolean): Promise<readonly LinkList[]> {
    const kept = await this.#findKept(ids);
    const left = limit - countOf(kept);
    const keptIds = new Set(kept.map(({ id }) => id));
    const unknown = ids.filter((id) => !keptIds.has(id));
    if (left <= 0 || unknown.length === 0) return kept;
    const parts = atOnce ? inParts(unknown) : [unknown];
    const reads = await Promise.all(parts.map((part) => this.#readPart(part, left)));
    return [...kept, ...reads.flat()];
  }

  /** Keeps what was read for later searches, unless something was written since this one began. */
  async keep(): Promise<void> {
    if (this.#kept === undefined || this.#version === undefined || this.#whole.length === 0) return;
    const version = await this.#version;
    // A store that cannot be asked now has answered the search: its links are lost to later ones alone.
    const versionNow = await this.#store.version().catch(() => undefined);
    if (versionNow === version) this.#kept.keep(version, this.#asked, this.#whole);
  }

  async #findKept(ids: readonly string[]): Promise<LinkList[]> {
    if (this.#kept === undefined) return [];
    this.#version ??= this.#store.version();
    return this.#kept.find(await this.#version, this.#asked, ids);
  }

  async #readPart(ids: string[], limit: number): Promise<LinkList[]> {
    const lists = this.#question.overlapping ? await this.#readDated(ids, limit) : await this.#readUndated(ids, limit);
    if (countOf(lists) < limit) this.#whole.push(...lists);
    return lists;
  }

  async #readUndated(ids: string[], limit: number): Promise<LinkList[]> {
    const rows = await this.#readNeighbours(ids, limit);
    return rows.map(({ id, neighbours }) => ({ id, neighbours, count: neighbours.length }));
  }

  #readNeighbours(ids: string[], limit: number) {
    const { last, next } = boundsOf(this.#question.asOf);
    const RELATIONSHIP_TYPES = this.#question.types;
    if (last === null || next === null)
      return this.#store.read(expandFrontier.with({ RELATIONSHIP_TYPES }), { ids, limit });
    const query = expandFrontierAsOf.with({ RELATIONSHIP_TYPES, DATE_OF_END });
    return this.#store.read(query, { ids, ...typesByDatingEnd, last, next, limit });
  }

  async #readDated(ids: string[], limit: number): Promise<LinkList[]> {
    const query = expandDatedFrontier.with({ RELATIONSHIP_TYPES: this.#question.types, DATE_OF_END });
    const parameters = { ids, ...typesByDatingEnd, ...boundsOf(this.#question.asOf), limit };
    const byId = new Map<string, { count: number; links: Map<string, Times> }>();
    for (const { id, neighbour, type, date, until } of await this.#store.read(query, parameters)) {
      const own = byId.get(id) ?? { count: 0, links: new Map() };
      byId.set(id, own);
      own.count += 1;
      const times = possibleTimes(type, date, until);
      if (times.length > 0) own.links.set(neighbour, unite(own.links.get(neighbour) ?? [], times));
    }
    return [...byId].map(([id, { count, links }]) => {
      return { id, neighbours: [...links.keys()], times: [...links.values()], count };
    });
  }
}
