import { ALWAYS, covers, type DaySet, intersect, unite } from '../../../model/day-set.js';
import type { PathSources } from './adjacency-reader.js';
import { SearchBudget, type SearchLimits, searchLimits } from './budget.js';
import { type EndName, LocalGraph, type Vertex } from './local-graph.js';
import { HOP_COST, type PathQuestion, penaltyOf } from './path-question.js';
import { type Route, rankRoutes } from './rank-routes.js';

/** One of the two ends the search expands from. */
interface Side {
  readonly name: EndName;
  readonly opposite: EndName;
  readonly end: Vertex;
  /** How many hops around the end have been read. */
  depth: number;
  /** The vertices reached by the last hop, or reached by it on further days, with those days. */
  frontier: Map<Vertex, DaySet>;
  /** Whether the frontier has too many relationships to be read while the other side can be. */
  dense: boolean;
}

function countUnread({ frontier }: Side): number {
  return [...frontier.keys()].filter(({ expanded }) => !expanded).length;
}

/**
 * A bidirectional breadth-first search that always expands the smaller frontier. With `depth` hops read around either
 * end, every path no longer than both depths together lies in what was read. Walks whose hops have no day in common are
 * not followed.
 */
class RouteSearch {
  readonly #question: PathQuestion;
  readonly #denseFrontier: number;
  readonly #budget: SearchBudget;
  readonly #graph: LocalGraph;
  readonly #start: Side;
  readonly #goal: Side;
  /** Whether any shortest path will do, so that once the sides meet other edges are left out. */
  readonly #endsAtMeeting: boolean;
  #met = false;
  #found: Route[] = [];

  constructor(sources: PathSources, question: PathQuestion, limits: SearchLimits, endsAtMeeting: boolean) {
    this.#question = question;
    this.#denseFrontier = limits.denseFrontier;
    this.#endsAtMeeting = endsAtMeeting;
    this.#budget = new SearchBudget(limits);
    this.#graph = new LocalGraph(sources, question, this.#budget);
    this.#start = this.#side(question.fromId, 'fromStart', 'fromGoal');
    this.#goal = this.#side(question.toId, 'fromGoal', 'fromStart');
  }

  /** Whether both sides reached the same vertex. */
  get met(): boolean {
    return this.#met;
  }

  async run(): Promise<Route[]> {
    // One call for both ends: all but one-hop paths need both.
    if (this.#question.maxLength > 1) await this.#graph.expand([this.#start.end, this.#goal.end], this.#denseFrontier);
    do await this.#advance(this.#nextSide());
    while (!this.#isDone());
    await this.#graph.keep();
    return this.#found;
  }

  /** Ranks the paths found so far; true if nothing unread can precede them. */
  #isDone(): boolean {
    const { maxLength, count } = this.#question;
    const readLength = this.#start.depth + this.#goal.depth;
    const exhausted = this.#start.frontier.size === 0 || this.#goal.frontier.size === 0;
    const length = exhausted ? maxLength : readLength;
    if (this.#met) {
      const ends = { start: this.#start.end, goal: this.#goal.end };
      const bounds = { ...ends, length, hopsReadFromStart: this.#start.depth };
      this.#found = rankRoutes(bounds, count, this.#budget);
    }
    return length === maxLength || (this.#worstCost() ?? Number.POSITIVE_INFINITY) <= this.#leastCost(length + 1);
  }

  /** The cost of the last path wanted; undefined while some are missing. */
  #worstCost(): number | undefined {
    return this.#found[this.#question.count - 1]?.cost;
  }

  /** The least a path of that length can cost: every vertex it passes through has at least two relationships. */
  #leastCost(length: number): number {
    return length * HOP_COST + (length - 1) * penaltyOf(this.#question.hubPenalty, 2);
  }

  /** The side with fewer vertices to read; a dense one only if both are. */
  #nextSide(): Side {
    const [start, goal] = [this.#start, this.#goal];
    if (start.dense !== goal.dense) return start.dense ? goal : start;
    return countUnread(start) <= countUnread(goal) ? start : goal;
  }

  async #advance(side: Side): Promise<void> {
    const frontier = [...side.frontier].filter(([vertex]) => this.#mayImprove(vertex, side));
    const bothDense = this.#start.dense && this.#goal.dense;
    const most = bothDense ? Number.POSITIVE_INFINITY : this.#denseFrontier;
    const vertices = frontier.map(([vertex]) => vertex);
    side.dense = !(await this.#graph.expand(vertices, most, this.#endsAtMeeting ? side.opposite : undefined));
    if (side.dense) return;
    side.depth += 1;
    side.frontier = new Map();
    for (const [vertex, times] of frontier) {
      for (const edge of vertex.edges) this.#reach(edge.to, intersect(times, edge.times), side);
    }
    await this.#graph.weigh([...side.frontier.keys()]);
  }

  #reach(vertex: Vertex, times: DaySet, side: Side): void {
    const known = vertex[side.name];
    if (times.length === 0 || (known !== undefined && covers(known.times, times))) return;
    vertex[side.name] =
      known === undefined ? { hops: side.depth, times } : { ...known, times: unite(known.times, times) };
    if (vertex[side.opposite] !== undefined) this.#met = true;
    // A path ends at the other end: no need to expand it.
    if (vertex === this.#start.end || vertex === this.#goal.end) return;
    const before = known && side.frontier.get(vertex);
    side.frontier.set(vertex, before === undefined ? times : unite(before, times));
  }

  /** False if every path through a vertex comes after those already found, so that it need not be expanded. */
  #mayImprove(vertex: Vertex, side: Side): boolean {
    const worst = this.#worstCost();
    if (worst === undefined || vertex === side.end) return true;
    const other = side === this.#start ? this.#goal : this.#start;
    const length = side.depth + (vertex[side.opposite]?.hops ?? other.depth + 1);
    // The penalty of this vertex replaces the least penalty that `#leastCost` assumes for it.
    return this.#leastCost(length - 1) + HOP_COST + vertex.penalty <= worst;
  }

  #side(id: string, name: EndName, opposite: EndName): Side {
    const end = this.#graph.vertex(id);
    end[name] = { hops: 0, times: ALWAYS };
    return { name, opposite, end, depth: 0, frontier: new Map([[end, ALWAYS]]), dense: false };
  }
}

/**
 * The best paths between the two different entities of a question.
 * @throws {ClientError} LIMIT_EXCEEDED when the search exceeds its budget.
 */
export async function searchRoutes(
  sources: PathSources,
  question: PathQuestion,
  limits: SearchLimits = searchLimits,
): Promise<Route[]> {
  const search = (endsAtMeeting: boolean) => new RouteSearch(sources, question, limits, endsAtMeeting);
  const { count, hubPenalty, overlapping } = question;
  if (count > 1 || hubPenalty > 0 || overlapping) return search(false).run();
  const toMeeting = search(true);
  const found = await toMeeting.run();
  // A write during the search may have made the sides meet at an edge that is gone; the edges left out may hold the
  // only path.
  return found.length > 0 || !toMeeting.met ? found : search(false).run();
}
