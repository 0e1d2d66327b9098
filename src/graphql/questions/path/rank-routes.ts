import { compareText } from '../../../collections.js';
import { ALWAYS, type DaySet, intersect } from '../../../model/day-set.js';
import type { SearchBudget } from './budget.js';
import { Completions, type PathBounds } from './completions.js';
import { Heap } from './heap.js';
import type { Vertex } from './local-graph.js';
import { HOP_COST } from './path-question.js';

/** A path by the ids of its entities, none twice. */
export interface Route {
  readonly ids: readonly string[];
  /** In millionths of a hop. */
  readonly cost: number;
}

/** A path from the start that does not end at the goal yet. */
interface PartialPath {
  readonly vertices: readonly Vertex[];
  readonly last: Vertex;
  readonly cost: number;
  readonly times: DaySet;
  /** Lower bounds of the cost and length of the paths that continue it. */
  readonly leastCost: number;
  readonly leastLength: number;
}

function compareIds(left: readonly Vertex[], right: readonly Vertex[]): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [left[index]?.id ?? '', right[index]?.id ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** As `compareIds`, of the ids themselves. */
function compareLists(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((id, place) => id !== right[place]);
  return index < 0 ? 0 : compareText(left[index] ?? '', right[index] ?? '');
}

/** The order of paths: by cost, then by length, then by the ids of their entities. */
function comparePartialPaths(left: PartialPath, right: PartialPath): number {
  return (
    left.leastCost - right.leastCost ||
    left.leastLength - right.leastLength ||
    compareIds(left.vertices, right.vertices)
  );
}

class Ranking {
  readonly #bounds: PathBounds;
  readonly #completions: Completions;
  readonly #budget: SearchBudget;
  readonly #queue = new Heap<PartialPath>(comparePartialPaths);

  constructor(bounds: PathBounds, budget: SearchBudget) {
    this.#bounds = bounds;
    this.#budget = budget;
    this.#completions = new Completions(bounds, budget);
    this.#add([], bounds.start, 0, ALWAYS);
  }

  /**
   * The next path in order. A best-first search: every partial path is queued under its lower bound, so the first to
   * arrive is the best.
   */
  next(): Route | undefined {
    for (;;) {
      const partial = this.#queue.pop();
      if (partial === undefined) return undefined;
      const { vertices, last, cost } = partial;
      if (last === this.#bounds.goal) return { ids: vertices.map(({ id }) => id), cost };
      this.#goOn(partial);
    }
  }

  #goOn({ vertices, last, cost, times }: PartialPath): void {
    const onward = cost + HOP_COST + (last === this.#bounds.start ? 0 : last.penalty);
    for (const edge of last.edges) {
      if (!vertices.includes(edge.to)) this.#add(vertices, edge.to, onward, intersect(times, edge.times));
    }
  }

  #add(before: readonly Vertex[], last: Vertex, cost: number, times: DaySet): void {
    this.#budget.spendComparison();
    const best = this.#completions.best(last, this.#bounds.length - before.length, times);
    if (best === undefined) return;
    const passing = best.hops === 0 || before.length === 0 ? 0 : last.penalty;
    this.#queue.push({
      vertices: [...before, last],
      last,
      cost,
      times,
      leastCost: cost + passing + best.cost,
      leastLength: before.length + best.hops,
    });
  }
}

/** Which paths are wanted. */
export interface Wanted {
  readonly count: number;
  /** How many more are wanted, if they cost no more than the last of the `count` and the slack. */
  readonly beyond: number;
  readonly slack: number;
}

/** The order of paths: by cost, then by length, then by the ids of their entities. */
export function compareRoutes(left: Route, right: Route): number {
  return left.cost - right.cost || left.ids.length - right.ids.length || compareLists(left.ids, right.ids);
}

/** The best paths within what has been read of the graph. */
export function rankRoutes(bounds: PathBounds, wanted: Wanted, budget: SearchBudget): Route[] {
  const { count, beyond, slack } = wanted;
  const ranking = new Ranking(bounds, budget);
  const found: Route[] = [];
  let most = Number.POSITIVE_INFINITY;
  while (found.length < count + beyond) {
    const next = ranking.next();
    if (next === undefined || next.cost > most) break;
    if (found.push(next) === count) most = next.cost + slack;
  }
  return found;
}
