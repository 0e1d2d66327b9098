import type { GraphStore } from '../graph/store.js';
import { boundsOf } from '../model/as-of.js';
import { typePattern } from '../relationship/graph-question.js';
import type { SearchBudget } from './budget.js';
import { entityDegrees, expandDatedFrontier, expandFrontier } from './path.queries.js';
import { type PathQuestion, penaltyOf } from './path-question.js';
import { ALWAYS, possibleTimes, type Times, unite } from './times.js';

/** That two entities are linked, by one relationship or by several, and the days on which one of them may hold. */
export interface Link {
  readonly to: Place;
  readonly times: Times;
}

/** An entity as a search sees it. */
export interface Place {
  readonly id: string;
  /** All its links once it is expanded; before, those to expanded places. At most one to a place. */
  links: Link[];
  expanded: boolean;
  /** How many hops it is from either end of the path, as far as that was searched. */
  hopsFromStart: number | undefined;
  hopsFromGoal: number | undefined;
  /** What passing through it costs, beside the hops. */
  penalty: number;
}

type Neighbours = Map<string, Times>;

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
      place = { id, links: [], expanded: false, hopsFromStart: undefined, hopsFromGoal: undefined, penalty: 0 };
      this.#places.set(id, place);
    }
    return place;
  }

  /** Reads all links of the given places, in one call. */
  async expand(places: readonly Place[]): Promise<void> {
    const unread = places.filter(({ expanded }) => !expanded);
    if (unread.length === 0) return;
    const ids = unread.map(({ id }) => id);
    const neighbours = this.#question.overlapping ? await this.#readDated(ids) : await this.#read(ids);
    for (const place of unread) {
      place.expanded = true;
      place.links = [];
    }
    for (const place of unread) this.#link(place, neighbours.get(place.id) ?? new Map());
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

  async #read(ids: string[]): Promise<Map<string, Neighbours>> {
    const rows = await this.#store.read(expandFrontier.with(this.#pattern()), this.#parameters(ids));
    this.#budget.spendLinks(rows.reduce((sum, { neighbours }) => sum + neighbours.length, 0));
    return new Map(rows.map(({ id, neighbours }) => [id, new Map(neighbours.map((other) => [other, ALWAYS]))]));
  }

  async #readDated(ids: string[]): Promise<Map<string, Neighbours>> {
    const rows = await this.#store.read(expandDatedFrontier.with(this.#pattern()), this.#parameters(ids));
    this.#budget.spendLinks(rows.length);
    const byId = new Map<string, Neighbours>(ids.map((id) => [id, new Map()]));
    for (const { id, neighbour, type, date, until } of rows) {
      const times = possibleTimes(type, date, until);
      const own = byId.get(id);
      if (times.length > 0) own?.set(neighbour, unite(own.get(neighbour) ?? [], times));
    }
    return byId;
  }

  #pattern() {
    return { RELATIONSHIP_TYPES: this.#question.types };
  }

  #parameters(ids: string[]) {
    return { ids, ...boundsOf(this.#question.asOf), limit: this.#budget.nextRead };
  }
}
