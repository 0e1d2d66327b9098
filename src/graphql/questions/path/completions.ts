import type { SearchBudget } from './budget.js';
import type { Link, Place } from './local-graph.js';
import { HOP_COST } from './path-question.js';
import { ALWAYS, covers, intersect, type Times, unite } from './times.js';

/** The ends of the paths that are looked for, and their greatest length. */
export interface Route {
  readonly start: Place;
  readonly goal: Place;
  readonly length: number;
  /** How many hops around the start are read: what was not come upon there is farther. */
  readonly hopsReadFromStart: number;
}

/** A way to go on to the goal. Several ways of one length and cost are one, with the days of all. */
export interface Completion {
  readonly hops: number;
  /** Of its hops and of passing through the places between; the place it begins at is not among them. */
  readonly cost: number;
  readonly times: Times;
}

type Found = readonly [Place, Completion];

/** True if other ways, none longer or dearer, hold on all the days of this one. */
function isCovered(known: readonly Completion[], { cost, times }: Completion): boolean {
  const cheaper = known.filter((completion) => completion.cost <= cost);
  if (cheaper.length === 0) return false;
  return covers(
    cheaper.reduce<Times>((all, completion) => unite(all, completion.times), []),
    times,
  );
}

/**
 * For each place that may lie on a path, the ways from it to the goal that are worth going: found from the goal, one
 * hop after another. They may pass a place twice; so no path is cheaper than they say.
 */
export class Completions {
  readonly #route: Route;
  readonly #budget: SearchBudget;
  readonly #byPlace = new Map<Place, Completion[]>();

  constructor(route: Route, budget: SearchBudget) {
    this.#route = route;
    this.#budget = budget;
    const arrived = { hops: 0, cost: 0, times: ALWAYS };
    this.#byPlace.set(route.goal, [arrived]);
    let latest: Found[] = [[route.goal, arrived]];
    for (let hops = 1; hops <= route.length; hops += 1) {
      latest = latest.flatMap(([place, completion]) => this.#extend(place, completion));
    }
  }

  /** The cheapest way on from a place within so many hops that may hold on one of the given days; of these the shortest. */
  best(place: Place, hops: number, times: Times): Completion | undefined {
    let best: Completion | undefined;
    for (const completion of this.#byPlace.get(place) ?? []) {
      // In the order of their hops: a later one is better only if it is cheaper.
      if (completion.hops > hops) break;
      const better = best === undefined || completion.cost < best.cost;
      if (better && intersect(times, completion.times).length > 0) best = completion;
    }
    return best;
  }

  #extend(place: Place, completion: Completion): Found[] {
    const found: Found[] = [];
    if (place === this.#route.start) return found;
    const cost = completion.cost + HOP_COST + (place === this.#route.goal ? 0 : place.penalty);
    for (const link of place.links) {
      const longer = this.#before(link, completion, cost);
      if (longer !== undefined) found.push([link.to, longer]);
    }
    return found;
  }

  /** The completion one link longer, if it may be part of a path and is worth keeping. */
  #before({ to, times }: Link, completion: Completion, cost: number): Completion | undefined {
    const { goal, length, hopsReadFromStart } = this.#route;
    const hops = completion.hops + 1;
    const hopsBefore = to.fromStart?.hops ?? hopsReadFromStart + 1;
    if (to === goal || hopsBefore + hops > length) return undefined;
    this.#budget.spendComparison();
    const longer = { hops, cost, times: intersect(times, completion.times) };
    const known = this.#byPlace.get(to) ?? [];
    if (longer.times.length === 0 || isCovered(known, longer)) return undefined;
    if (known.push(longer) === 1) this.#byPlace.set(to, known);
    return longer;
  }
}
