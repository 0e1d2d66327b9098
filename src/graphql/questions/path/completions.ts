import { ALWAYS, covers, type DaySet, intersect, unite } from '../../../model/day-set.js';
import type { SearchBudget } from './budget.js';
import type { Edge, Vertex } from './local-graph.js';
import { HOP_COST } from './path-question.js';

/** The ends of the paths that are sought, and their greatest length. */
export interface PathBounds {
  readonly start: Vertex;
  readonly goal: Vertex;
  readonly length: number;
  /** How many hops around the start have been read: a vertex not reached by then is farther away. */
  readonly hopsReadFromStart: number;
}

/** The rest of a path, from a vertex to the goal. Several of the same length and cost are one, with the days of all. */
export interface Completion {
  readonly hops: number;
  /** The cost of its hops and of the vertices between; the vertex it starts at is not counted. */
  readonly cost: number;
  readonly times: DaySet;
}

type Found = readonly [Vertex, Completion];

/** True if others, no longer and no dearer, cover all the days of this one. */
function isCovered(known: readonly Completion[], { cost, times }: Completion): boolean {
  const cheaper = known.filter((completion) => completion.cost <= cost);
  if (cheaper.length === 0) return false;
  return covers(
    cheaper.reduce<DaySet>((all, completion) => unite(all, completion.times), []),
    times,
  );
}

/**
 * For each vertex that may lie on a path, the completions worth following, found hop by hop from the goal. They may
 * visit a vertex twice, so their cost is a lower bound for paths.
 */
export class Completions {
  readonly #bounds: PathBounds;
  readonly #budget: SearchBudget;
  readonly #byVertex = new Map<Vertex, Completion[]>();

  constructor(bounds: PathBounds, budget: SearchBudget) {
    this.#bounds = bounds;
    this.#budget = budget;
    const arrived = { hops: 0, cost: 0, times: ALWAYS };
    this.#byVertex.set(bounds.goal, [arrived]);
    let latest: Found[] = [[bounds.goal, arrived]];
    for (let hops = 1; hops <= bounds.length; hops += 1) {
      latest = latest.flatMap(([vertex, completion]) => this.#extend(vertex, completion));
    }
  }

  /**
   * The cheapest completion of at most `hops` hops that may hold on one of the given days; of equally cheap ones the
   * shortest.
   */
  best(vertex: Vertex, hops: number, times: DaySet): Completion | undefined {
    let best: Completion | undefined;
    for (const completion of this.#byVertex.get(vertex) ?? []) {
      // Completions are in order of length: a later one is better only if it is cheaper.
      if (completion.hops > hops) break;
      const better = best === undefined || completion.cost < best.cost;
      if (better && intersect(times, completion.times).length > 0) best = completion;
    }
    return best;
  }

  #extend(vertex: Vertex, completion: Completion): Found[] {
    const found: Found[] = [];
    if (vertex === this.#bounds.start) return found;
    const cost = completion.cost + HOP_COST + (vertex === this.#bounds.goal ? 0 : vertex.penalty);
    for (const edge of vertex.edges) {
      const longer = this.#before(edge, completion, cost);
      if (longer !== undefined) found.push([edge.to, longer]);
    }
    return found;
  }

  /** The completion one edge longer, if a path may contain it and no other is as good. */
  #before({ to, times }: Edge, completion: Completion, cost: number): Completion | undefined {
    const { goal, length, hopsReadFromStart } = this.#bounds;
    const hops = completion.hops + 1;
    const hopsBefore = to.fromStart?.hops ?? hopsReadFromStart + 1;
    if (to === goal || hopsBefore + hops > length) return undefined;
    this.#budget.spendComparison();
    const longer = { hops, cost, times: intersect(times, completion.times) };
    const known = this.#byVertex.get(to) ?? [];
    if (longer.times.length === 0 || isCovered(known, longer)) return undefined;
    if (known.push(longer) === 1) this.#byVertex.set(to, known);
    return longer;
  }
}
