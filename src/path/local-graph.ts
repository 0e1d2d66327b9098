import type { GraphStore } from '../graph/store.js';
import { boundsOf } from '../model/as-of.js';
import { DATE_OF_END, typesByDatingEnd } from '../relationship/date-of-end.js';
import { typePattern } from '../relationship/graph-question.js';
import type { SearchBudget } from './budget.js';
import { entityDegrees, expandDatedFrontier, expandFrontier, expandFrontierAsOf } from './path.queries.js';
import { type PathQuestion, penaltyOf } from './path-question.js';
import { ALWAYS, possibleTimes, type Times, unite } from './times.js';

/** That two entities are linked, by one relationship or by several, and the days on which one of them may hold. */
export interface Link {
  readonly to: Place;
  readonly times: Times;
}

/** How a place was come upon from an end of the path. */
export interface Reach {
  /** The fewest hops. */
  readonly hops: number;
  /** The days on which all hops of a way there may hold. */
  readonly times: Times;
}

/** An entity as a search sees it. */
export interface Place {
  readonly id: string;
  /** All its links once it is expanded; before, those to expanded places. At most one to a place. */
  links: Link[];
  expanded: boolean;
  /** How it was come upon from either end of the path; undefined if it was not. */
  fromStart: Reach | undefined;
  fromGoal: Reach | undefined;
  /** What passing through it costs, beside the hops. */
  penalty: number;
}

type Neighbours = Map<string, Times>;

interface ReadLinks {
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  readonly count: number;
}

/** The part of the graph that a search has read. */
export class LocalGraph {
  readonly #store: GraphStore;
  readonly #question: PathQuestion;
  readonly #budget: SearchBudget;
  readonly #places = new Map<string, Place>();

  constructor(store: GraphStore, question: PathQuestion, budget: SearchBudget) {
    this.#store = store;
    this.#question = question;
    this.#budget = budget;
  }

  place(id: string): Place {
    let place = this.#places.get(id);
    if (place === undefined) {
      this.#budget.spendEntity();
      place = { id, links: [], expanded: false, fromStart: undefined, fromGoal: undefined, penalty: 0 };
      this.#places.set(id, place);
    }
    return place;
  }

  /**
   * Reads all links of the given places, in one call. Answers false, having done nothing, if they are more than `most`;
   * more than the budget allows end the search.
   */
  async expand(places: readonly Place[], most = Number.POSITIVE_INFINITY): Promise<boolean> {
    const unread = places.filter(({ expanded }) => !expanded);
    if (unread.length === 0) return true;
    const ids = unread.map(({ id }) => id);
    // One more than may be read shows that there are more.
    const limit = Math.min(most, this.#budget.linksLeft) + 1;
    const { neighbours, count } = this.#question.overlapping
      ? await this.#readDated(ids, limit)
      : await this.#read(ids, limit);
    this.#budget.spendLinks(count);
    if (count > most) return false;
    for (const place of unread) {
      place.expanded = true;
      place.links = [];
    }
    for (const place of unread) this.#link(place, neighbours.get(place.id) ?? new Map());
    return true;
  }

  /** Reads what passing through the given places costs. */
  async weigh(places: readonly Place[]): Promise<void> {
    const { hubPenalty } = this.#question;
    if (hubPenalty === 0 || places.length === 0) return;
    const query = entityDegrees.with({ RELATIONSHIP_TYPES: typePattern(null) });
    const rows = await this.#store.read(query, { ids: places.map(({ id }) => id) });
    for (const { id, degree } of rows) this.place(id).penalty = penaltyOf(hubPenalty, degree);
  }

  #link(place: Place, neighbours: Neighbours): void {
    for (const [id, times] of neighbours) {
      if (id === place.id) continue;
      const to = this.place(id);
      place.links.push({ to, times });
      if (!to.expanded) to.links.push({ to: place, times });
    }
  }

  async #read(ids: string[], limit: number): Promise<ReadLinks> {
    const rows = await this.#readNeighbours(ids, limit);
    const count = rows.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
    const lists = rows.map(({ id, neighbours }) => [id, new Map(neighbours.map((other) => [other, ALWAYS]))] as const);
    return { neighbours: new Map(lists), count };
  }

  #readNeighbours(ids: string[], limit: number) {
    const { last, next } = boundsOf(this.#question.asOf);
    const RELATIONSHIP_TYPES = this.#question.types;
    if (last === null || next === null)
      return this.#store.read(expandFrontier.with({ RELATIONSHIP_TYPES }), { ids, limit });
    const query = expandFrontierAsOf.with({ RELATIONSHIP_TYPES, DATE_OF_END });
    return this.#store.read(query, { ids, ...typesByDatingEnd, last, next, limit });
  }

  async #readDated(ids: string[], limit: number): Promise<ReadLinks> {
    const query = expandDatedFrontier.with({ RELATIONSHIP_TYPES: this.#question.types, DATE_OF_END });
    const parameters = { ids, ...typesByDatingEnd, ...boundsOf(this.#question.asOf), limit };
    const rows = await this.#store.read(query, parameters);
    const byId = new Map<string, Neighbours>(ids.map((id) => [id, new Map()]));
    for (const { id, neighbour, type, date, until } of rows) {
      const times = possibleTimes(type, date, until);
      const own = byId.get(id);
      if (times.length > 0) own?.set(neighbour, unite(own.get(neighbour) ?? [], times));
    }
    return { neighbours: byId, count: rows.length };
  }
}
