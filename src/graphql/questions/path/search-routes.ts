import { ALWAYS, covers, type DaySet, intersect, unite } from '../../../model/day-set.js';
import type { PathSources } from './adjacency-reader.js';
import { SearchBudget, type SearchLimits, searchLimits } from './budget.js';
import type { PathBounds } from './completions.js';
import { type EndName, LocalGraph, type Vertex } from './local-graph.js';
import { COMPARED_BEYOND, HOP_COST, isShortestFirst, type PathQuestion, penaltyOf, slackOf } from './path-question.js';
import { type Route, rankRoutes } from './rank-routes.js';
import { firstShortest, layersOf } from './shortest-routes.js';

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
  /** Whether only the shortest paths are wanted, so that once the sides meet other edges are left out. */
  readonly #endsAtMeeting: boolean;
  /** Whether penalties decide between paths of one length alone, so that the search itself may leave them out. */
  readonly #shortestFirst: boolean;
  /** The vertices that both sides reached. */
  readonly #meeting = new Set<Vertex>();
  #found: Route[] = [];
  /** The length of the longest paths that are all in what was read. */
  #length = 0;

  constructor(sources: PathSources, question: PathQuestion, limits: SearchLimits, endsAtMeeting: boolean) {
    this.#question = question;
    this.#shortestFirst = isShortestFirst(question);
    this.#denseFrontier = limits.denseFrontier;
    this.#endsAtMeeting = endsAtMeeting;
    this.#budget = new SearchBudget(limits);
    this.#graph = new LocalGraph(sources, question, this.#budget);
    this.#start = this.#side(question.fromId, 'fromStart', 'fromGoal');
    this.#goal = this.#side(question.toId, 'fromGoal', 'fromStart');
  }

  /** Whether both sides reached the same vertex. */
  get met(): boolean {
    return this.#meeting.size > 0;
  }

  async run(): Promise<Route[]> {
    // One call for both ends: all but one-hop paths need both.
    if (this.#question.maxLength > 1) await this.#graph.expand([this.#start.end, this.#goal.end], this.#denseFrontier);
    do await this.#advance(this.#nextSide());
    while (!this.#isDone());
    await this.#graph.keep();
    return this.#rankFinally();
  }

  /** Ranks the paths found so far; true if nothing unread can precede them. */
  #isDone(): boolean {
    const { maxLength, count } = this.#question;
    const readLength = this.#start.depth + this.#goal.depth;
    const exhausted = this.#start.frontier.size === 0 || this.#goal.frontier.size === 0;
    this.#length = exhausted ? maxLength : readLength;
    // All paths of the length read by then are the shortest.
    if (this.#endsAtMeeting && this.met) return true;
    if (this.met) {
      this.#found = rankRoutes(this.#bounds(this.#length), { count, beyond: 0, slack: 0 }, this.#budget);
    }
    return (
      this.#length === maxLength || (this.#worstCost() ?? Number.POSITIVE_INFINITY) <= this.#leastCost(this.#length + 1)
    );
  }

  /** The paths in order, and a few more to compare. */
  #rankFinally(): Route[] {
    if (!this.met) return [];
    const { count } = this.#question;
    if (this.#endsAtMeeting) {
      const hops = { hopsFromStart: this.#start.depth, hopsFromGoal: this.#goal.depth };
      return firstShortest(
        layersOf({ vertices: this.#meeting, ...hops }, this.#budget),
        count + COMPARED_BEYOND,
        this.#budget,
      );
    }
    const last = this.#found[count - 1];
    const length = this.#shortestFirst && last ? last.ids.length - 1 : this.#length;
    const slack = this.#shortestFirst ? 0 : slackOf(this.#question);
    return rankRoutes(this.#bounds(length), { count, beyond: COMPARED_BEYOND, slack }, this.#budget);
  }

  #bounds(length: number): PathBounds {
    return { start: this.#start.end, goal: this.#goal.end, length, hopsReadFromStart: this.#start.depth };
  }

  /** The most that the last path wanted may cost; undefined while some are missing. */
  #worstCost(): number | undefined {
    const last = this.#found[this.#question.count - 1];
    if (last === undefined) return undefined;
    return this.#shortestFirst ? last.cost : last.cost + slackOf(this.#question);
  }

  /** The least a path of that length can cost: every vertex it passes through has at least two relationships. */
  #leastCost(length: number): number {
    const { hubPenalty } = this.#question;
    return length * HOP_COST + (this.#shortestFirst ? 0 : (length - 1) * penaltyOf(hubPenalty, 2));
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
    if (!this.#shortestFirst) await this.#graph.weigh([...side.frontier.keys()]);
  }

  #reach(vertex: Vertex, times: DaySet, side: Side): void {
    const known = vertex[side.name];
    if (times.length === 0 || (known !== undefined && covers(known.times, times))) return;
    vertex[side.name] =
      known === undefined ? { hops: side.depth, times } : { ...known, times: unite(known.times, times) };
    if (vertex[side.opposite] !== undefined) this.#meeting.add(vertex);
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
 * The best paths between the two different entities of a question, and a few more to compare. Where penalties decide
 * between paths of one length alone, costs are without them.
 * @throws {ClientError} LIMIT_EXCEEDED when the search exceeds its budget.
 */
export async function searchRoutes(
  sources: PathSources,
  question: PathQuestion,
  limits: SearchLimits = searchLimits,
): Promise<Route[]> {
  const search = (endsAtMeeting: boolean) => new RouteSearch(sources, question, limits, endsAtMeeting);
  if (question.count > 1 || question.overlapping || !isShortestFirst(question)) return search(false).run();
  const toMeeting = search(true);
  const found = await toMeeting.run();
  // A write during the search may have made the sides meet at an edge that is gone; the edges left out may hold the
  // only path.
  return found.length > 0 || !toMeeting.met ? found : search(false).run();
}
