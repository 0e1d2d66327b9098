import type { GraphStore } from '../../../store/store.js';
import { typePattern } from '../../reading/graph-question.js';
import type { SearchBudget } from './budget.js';
import { countOf, type LinkList, LinkReader, type PathSources } from './link-reader.js';
import { entityDegrees } from './path.queries.js';
import { type PathQuestion, penaltyOf } from './path-question.js';
import { ALWAYS, type Times } from './times.js';

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

/** An end of a path, that places are come upon from. */
export type EndName = 'fromStart' | 'fromGoal';

/** An entity as a search sees it: the link to itself too that holds on any day, for searches go over tens of thousands. */
export class Place implements Link {
  readonly to = this;
  readonly times = ALWAYS;
  readonly id: string;
  /** All its links once it is expanded; before, those to expanded places and where sides met. At most one to a place. */
  links: Link[] = [];
  expanded = false;
  /** How it was come upon from either end of the path; undefined if it was not. */
  fromStart: Reach | undefined = undefined;
  fromGoal: Reach | undefined = undefined;
  /** What passing through it costs, beside the hops. */
  penalty = 0;
  /** The place that was last linked to it. */
  linkedLast: Place | undefined = undefined;

  constructor(id: string) {
    this.id = id;
  }
}

type Links = Omit<LinkList, 'count'>;

/** Most places get one link: a list made of it takes a fraction of the room of one that it is pushed to. */
function addLink(place: Place, link: Link): void {
  if (place.links.length === 0) place.links = [link];
  else place.links.push(link);
}

/** The part of the graph that a search has read. */
export class LocalGraph {
  readonly #store: GraphStore;
  readonly #question: PathQuestion;
  readonly #budget: SearchBudget;
  readonly #links: LinkReader;
  readonly #places = new Map<string, Place>();

  constructor(sources: PathSources, question: PathQuestion, budget: SearchBudget) {
    this.#store = sources.store;
    this.#links = new LinkReader(sources, question);
    this.#question = question;
    this.#budget = budget;
  }

  place(id: string): Place {
    let place = this.#places.get(id);
    if (place === undefined) {
      this.#budget.spendEntity();
      place = new Place(id);
      this.#places.set(id, place);
    }
    return place;
  }

  /**
   * Reads all links of the given places. Answers false, having done nothing, if they are more than `most`;
   * more than the budget allows end the search.
   * @param end Of an undated search that ends where its sides meet, the end whose side is to be met: if it is, all other
   * links are left out.
   */
  async expand(places: readonly Place[], most = Number.POSITIVE_INFINITY, end?: EndName): Promise<boolean> {
    const unread = places.filter(({ expanded }) => !expanded);
    if (unread.length === 0) return true;
    // One more than may be read shows that there are more.
    const limit = Math.min(most, this.#budget.linksLeft) + 1;
    const ids = unread.map(({ id }) => id);
    // Several queries may each read up to the limit: too much, if that is all a search may read.
    const lists = await this.#links.read(ids, limit, most < this.#budget.linksLeft);
    const count = countOf(lists);
    // What came beyond the limit was not asked for: a search spends the same, whatever was kept for it.
    this.#budget.spendLinks(Math.min(count, limit));
    if (count > most) return false;
    const meeting = end === undefined ? [] : this.#meeting(lists, end);
    if (meeting.length > 0) {
      for (const list of meeting) this.#link(list);
      return true;
    }
    for (const place of unread) {
      place.expanded = true;
      // The lists hold these too.
      place.links = [];
    }
    for (const list of lists) this.#link(list);
    return true;
  }

  /** Keeps what was read for later searches. */
  keep(): Promise<void> {
    return this.#links.keep();
  }

  /** Reads what passing through the given places costs. */
  async weigh(places: readonly Place[]): Promise<void> {
    const { hubPenalty } = this.#question;
    if (hubPenalty === 0 || places.length === 0) return;
    const query = entityDegrees.with({ RELATIONSHIP_TYPES: typePattern(null) });
    const rows = await this.#store.read(query, { ids: places.map(({ id }) => id) });
    for (const { id, degree } of rows) this.place(id).penalty = penaltyOf(hubPenalty, degree);
  }

  /** Of some lists without days the links to what was come upon from an end. */
  #meeting(lists: readonly LinkList[], end: EndName): Links[] {
    return lists.flatMap(({ id, neighbours }) => {
      const met = neighbours.filter((neighbour) => this.#places.get(neighbour)?.[end] !== undefined);
      return met.length === 0 ? [] : [{ id, neighbours: met }];
    });
  }

  #link({ id, neighbours, times }: Links): void {
    const place = this.place(id);
    place.linkedLast = place;
    for (const [index, neighbour] of neighbours.entries()) {
      const to = this.place(neighbour);
      if (to.linkedLast === place) continue;
      to.linkedLast = place;
      const own = times?.[index];
      place.links.push(own === undefined ? to : { to, times: own });
      if (!to.expanded) addLink(to, own === undefined ? place : { to: place, times: own });
    }
  }
}
