import type { SearchBudget } from './budget.js';
import { Completions, type Route } from './completions.js';
import { Heap } from './heap.js';
import type { Place } from './local-graph.js';
import { HOP_COST } from './path-question.js';
import { ALWAYS, intersect, type Times } from './times.js';

/** A way through the graph, no place twice. */
export interface FoundRoute {
  readonly ids: readonly string[];
  /** In millionths of a hop. */
  readonly cost: number;
}

/** The beginning of a path. */
interface Beginning {
  readonly places: readonly Place[];
  readonly last: Place;
  readonly cost: number;
  readonly times: Times;
  /** What the best path that begins so costs at the least, and how long it then is at the least. */
  readonly leastCost: number;
  readonly leastLength: number;
}

function compareIds(left: readonly Place[], right: readonly Place[]): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [left[index]?.id ?? '', right[index]?.id ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** The order of paths: by cost, then by length, then by the ids of their entities, one after another. */
function compareBeginnings(left: Beginning, right: Beginning): number {
  return (
    left.leastCost - right.leastCost || left.leastLength - right.leastLength || compareIds(left.places, right.places)
  );
}

class Ranking {
  readonly #route: Route;
  readonly #completions: Completions;
  readonly #budget: SearchBudget;
  readonly #beginnings = new Heap<Beginning>(compareBeginnings);

  constructor(route: Route, budget: SearchBudget) {
    this.#route = route;
    this.#budget = budget;
    this.#completions = new Completions(route, budget);
    this.#add([], route.start, 0, ALWAYS);
  }

  /** The next path in order. No beginning can come to a path that precedes it: each was taken at the least it may cost. */
  next(): FoundRoute | undefined {
    for (;;) {
      const beginning = this.#beginnings.pop();
      if (beginning === undefined) return undefined;
      const { places, last, cost } = beginning;
      if (last === this.#route.goal) return { ids: places.map(({ id }) => id), cost };
      this.#goOn(beginning);
    }
  }

  #goOn({ places, last, cost, times }: Beginning): void {
    const onward = cost + HOP_COST + (last === this.#route.start ? 0 : last.penalty);
    for (const link of last.links) {
      if (!places.includes(link.to)) this.#add(places, link.to, onward, intersect(times, link.times));
    }
  }

  #add(before: readonly Place[], last: Place, cost: number, times: Times): void {
    this.#budget.spendComparison();
    const best = this.#completions.best(last, this.#route.length - before.length, times);
    if (best === undefined) return;
    const passing = best.hops === 0 || before.length === 0 ? 0 : last.penalty;
    this.#beginnings.push({
      places: [...before, last],
      last,
      cost,
      times,
      leastCost: cost + passing + best.cost,
      leastLength: before.length + best.hops,
    });
  }
}

/** The first paths of a route in the order of paths, as far as the graph around it has been read. */
export function rankRoutes(route: Route, count: number, budget: SearchBudget): FoundRoute[] {
  const ranking = new Ranking(route, budget);
  const found: FoundRoute[] = [];
  while (found.length < count) {
    const next = ranking.next();
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}
