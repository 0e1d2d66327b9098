import type { GraphStore } from '../graph/store.js';
import { SearchBudget, type SearchLimits, searchLimits } from './budget.js';
import { LocalGraph, type Place } from './local-graph.js';
import { HOP_COST, type PathQuestion, penaltyOf } from './path-question.js';
import { type FoundRoute, rankRoutes } from './rank-routes.js';

type Distance = 'hopsFromStart' | 'hopsFromGoal';

/** One of the two ends the search goes out from. */
interface Side {
  readonly distance: Distance;
  readonly opposite: Distance;
  readonly end: Place;
  /** How many hops around the end are read. */
  depth: number;
  /** The places that many hops away. */
  frontier: Place[];
}

/**
 * A search that goes out from both ends, a hop at a time, from the smaller frontier. Once `depth` hops are read around
 * the one end and around the other, every path no longer than both together lies in what was read.
 */
class RouteSearch {
  readonly #question: PathQuestion;
  readonly #budget: SearchBudget;
  readonly #graph: LocalGraph;
  readonly #start: Side;
  readonly #goal: Side;
  #met = false;
  #found: FoundRoute[] = [];

  constructor(store: GraphStore, question: PathQuestion, limits: SearchLimits) {
    this.#question = question;
    this.#budget = new SearchBudget(limits);
    this.#graph = new LocalGraph(store, question, this.#budget);
    this.#start = this.#side(question.fromId, 'hopsFromStart', 'hopsFromGoal');
    this.#goal = this.#side(question.toId, 'hopsFromGoal', 'hopsFromStart');
  }

  async run(): Promise<FoundRoute[]> {
    const { maxLength } = this.#question;
    // Both ends in one call: all but the shortest paths need them both.
    await this.#graph.expand([this.#start.end, ...(maxLength > 1 ? [this.#goal.end] : [])]);
    await this.#advance(this.#start);
    while (!this.#isDone()) await this.#advance(this.#smallerSide());
    return this.#found;
  }

  /** Ranks what was read, and says if nothing that was not read could come before it. */
  #isDone(): boolean {
    const { maxLength, count } = this.#question;
    const readLength = this.#start.depth + this.#goal.depth;
    const exhausted = this.#start.frontier.length === 0 || this.#goal.frontier.length === 0;
    const length = exhausted ? maxLength : readLength;
    if (this.#met) {
      const ends = { start: this.#start.end, goal: this.#goal.end };
      const route = { ...ends, length, hopsReadFromStart: this.#start.depth };
      this.#found = rankRoutes(route, count, this.#budget);
    }
    return length === maxLength || (this.#worstCost() ?? Number.POSITIVE_INFINITY) <= this.#leastCost(length + 1);
  }

  /** The cost of the last path wanted; undefined while some are missing. */
  #worstCost(): number | undefined {
    return this.#found[this.#question.count - 1]?.cost;
  }

  /** The least a path of a length may cost: whatever it passes through has two relationships. */
  #leastCost(length: number): number {
    return length * HOP_COST + (length - 1) * penaltyOf(this.#question.hubPenalty, 2);
  }

  #smallerSide(): Side {
    return this.#start.frontier.length <= this.#goal.frontier.length ? this.#start : this.#goal;
  }

  async #advance(side: Side): Promise<void> {
    const frontier = side.frontier.filter((place) => this.#mayImprove(place, side));
    await this.#graph.expand(frontier);
    side.depth += 1;
    side.frontier = [];
    for (const place of frontier) for (const { to } of place.links) this.#reach(to, side);
    await this.#graph.weigh(side.frontier);
  }

  #reach(place: Place, side: Side): void {
    if (place[side.distance] !== undefined) return;
    place[side.distance] = side.depth;
    if (place[side.opposite] !== undefined) this.#met = true;
    const isEnd = place === this.#start.end || place === this.#goal.end;
    // No path leads on from its other end.
    if (!isEnd) side.frontier.push(place);
  }

  /** False if every path through a place comes after those that were found, so that it need not be expanded. */
  #mayImprove(place: Place, side: Side): boolean {
    const worst = this.#worstCost();
    if (worst === undefined || place === side.end) return true;
    const other = side === this.#start ? this.#goal : this.#start;
    const length = side.depth + (place[side.opposite] ?? other.depth + 1);
    // Its own penalty stands in place of the least one.
    return this.#leastCost(length - 1) + HOP_COST + place.penalty <= worst;
  }

  #side(id: string, distance: Distance, opposite: Distance): Side {
    const end = this.#graph.place(id);
    end[distance] = 0;
    return { distance, opposite, end, depth: 0, frontier: [end] };
  }
}

/**
 * The shortest paths of a question whose two entities differ, in the order of paths.
 * @throws {ClientError} LIMIT_EXCEEDED when the search has spent what it may cost.
 */
export function searchRoutes(
  store: GraphStore,
  question: PathQuestion,
  limits: SearchLimits = searchLimits,
): Promise<FoundRoute[]> {
  return new RouteSearch(store, question, limits).run();
}
