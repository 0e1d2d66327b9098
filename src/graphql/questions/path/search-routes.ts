import { SearchBudget, type SearchLimits, searchLimits } from './budget.js';
import type { PathSources } from './link-reader.js';
import { type EndName, LocalGraph, type Place } from './local-graph.js';
import { HOP_COST, type PathQuestion, penaltyOf } from './path-question.js';
import { type FoundRoute, rankRoutes } from './rank-routes.js';
import { ALWAYS, covers, intersect, type Times, unite } from './times.js';

/** One of the two ends the search goes out from. */
interface Side {
  readonly name: EndName;
  readonly opposite: EndName;
  readonly end: Place;
  /** How many hops around the end are read. */
  depth: number;
  /** The places come upon with the last of these hops, or then on other days, and those days. */
  frontier: Map<Place, Times>;
  /** Whether the frontier is known to have more links than are read while there is another way. */
  crowded: boolean;
}

function countUnread({ frontier }: Side): number {
  return [...frontier.keys()].filter(({ expanded }) => !expanded).length;
}

/**
 * A search that goes out from both ends, a hop at a time, from the smaller frontier. Once `depth` hops are read around
 * the one end and around the other, every path no longer than both together lies in what was read. Ways whose hops have
 * no day in common are not followed.
 */
class RouteSearch {
  readonly #question: PathQuestion;
  readonly #crowd: number;
  readonly #budget: SearchBudget;
  readonly #graph: LocalGraph;
  readonly #start: Side;
  readonly #goal: Side;
  /** Whether the first path that is found is all that is asked for, so that where the sides meet the rest is left out. */
  readonly #endsAtMeeting: boolean;
  #met = false;
  #found: FoundRoute[] = [];

  constructor(sources: PathSources, question: PathQuestion, limits: SearchLimits, endsAtMeeting: boolean) {
    this.#question = question;
    this.#crowd = limits.crowd;
    this.#endsAtMeeting = endsAtMeeting;
    this.#budget = new SearchBudget(limits);
    this.#graph = new LocalGraph(sources, question, this.#budget);
    this.#start = this.#side(question.fromId, 'fromStart', 'fromGoal');
    this.#goal = this.#side(question.toId, 'fromGoal', 'fromStart');
  }

  /** Whether something was come upon from both ends. */
  get met(): boolean {
    return this.#met;
  }

  async run(): Promise<FoundRoute[]> {
    // Both ends in one call: all but the shortest paths need them both.
    if (this.#question.maxLength > 1) await this.#graph.expand([this.#start.end, this.#goal.end], this.#crowd);
    do await this.#advance(this.#nextSide());
    while (!this.#isDone());
    await this.#graph.keep();
    return this.#found;
  }

  /** Ranks the paths in what was read, and says if nothing that was not read could come before it. */
  #isDone(): boolean {
    const { maxLength, count } = this.#question;
    const readLength = this.#start.depth + this.#goal.depth;
    const exhausted = this.#start.frontier.size === 0 || this.#goal.frontier.size === 0;
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

  /** The side that has fewer places to read; a crowded one only if both are. */
  #nextSide(): Side {
    const [start, goal] = [this.#start, this.#goal];
    if (start.crowded !== goal.crowded) return start.crowded ? goal : start;
    return countUnread(start) <= countUnread(goal) ? start : goal;
  }

  async #advance(side: Side): Promise<void> {
    const frontier = [...side.frontier].filter(([place]) => this.#mayImprove(place, side));
    const bothDense = this.#start.crowded && this.#goal.crowded;
    const most = bothDense ? Number.POSITIVE_INFINITY : this.#crowd;
    const places = frontier.map(([place]) => place);
    side.crowded = !(await this.#graph.expand(places, most, this.#endsAtMeeting ? side.opposite : undefined));
    if (side.crowded) return;
    side.depth += 1;
    side.frontier = new Map();
    for (const [place, times] of frontier) {
      for (const link of place.links) this.#reach(link.to, intersect(times, link.times), side);
    }
    await this.#graph.weigh([...side.frontier.keys()]);
  }

  #reach(place: Place, times: Times, side: Side): void {
    const known = place[side.name];
    if (times.length === 0 || (known !== undefined && covers(known.times, times))) return;
    place[side.name] =
      known === undefined ? { hops: side.depth, times } : { ...known, times: unite(known.times, times) };
    if (place[side.opposite] !== undefined) this.#met = true;
    // No path leads on from its other end.
    if (place === this.#start.end || place === this.#goal.end) return;
    const before = known && side.frontier.get(place);
    side.frontier.set(place, before === undefined ? times : unite(before, times));
  }

  /** False if every path through a place comes after those that were found, so that it need not be expanded. */
  #mayImprove(place: Place, side: Side): boolean {
    const worst = this.#worstCost();
    if (worst === undefined || place === side.end) return true;
    const other = side === this.#start ? this.#goal : this.#start;
    const length = side.depth + (place[side.opposite]?.hops ?? other.depth + 1);
    // Its own penalty stands in place of the least one.
    return this.#leastCost(length - 1) + HOP_COST + place.penalty <= worst;
  }

  #side(id: string, name: EndName, opposite: EndName): Side {
    const end = this.#graph.place(id);
    end[name] = { hops: 0, times: ALWAYS };
    return { name, opposite, end, depth: 0, frontier: new Map([[end, ALWAYS]]), crowded: false };
  }
}

/**
 * The shortest paths of a question whose two entities differ, in the order of paths.
 * @throws {ClientError} LIMIT_EXCEEDED when the search has spent what it may cost.
 */
export async function searchRoutes(
  sources: PathSources,
  question: PathQuestion,
  limits: SearchLimits = searchLimits,
): Promise<FoundRoute[]> {
  const search = (endsAtMeeting: boolean) => new RouteSearch(sources, question, limits, endsAtMeeting);
  const { count, hubPenalty, overlapping } = question;
  if (count > 1 || hubPenalty > 0 || overlapping) return search(false).run();
  const toMeeting = search(true);
  const found = await toMeeting.run();
  // Sides that met by what was written during the search may have left out the one way that was there all along.
  return found.length > 0 || !toMeeting.met ? found : search(false).run();
}
