import { compareText } from '../../../collections.js';
import type { SearchBudget } from './budget.js';
import type { EndName, Vertex } from './local-graph.js';
import { HOP_COST } from './path-question.js';
import type { Route } from './rank-routes.js';

/** Where the two sides of a search met: as many hops from the start as from the goal, each. */
export interface Meeting {
  readonly vertices: ReadonlySet<Vertex>;
  readonly hopsFromStart: number;
  readonly hopsFromGoal: number;
}

/** The vertices that lie on shortest paths, by their distance from the start: both ends are the first and the last. */
export type Layers = readonly (readonly Vertex[])[];

/** The layers from a meeting to the end that its vertices were reached from, the nearest to the end last. */
function layersTowards(end: EndName, meeting: ReadonlySet<Vertex>, hops: number, budget: SearchBudget): Vertex[][] {
  const layers: Vertex[][] = [];
  let latest = meeting;
  for (let left = hops - 1; left >= 0; left -= 1) {
    const nearer = new Set<Vertex>();
    for (const { edges } of latest) {
      budget.spendComparison();
      for (const { to } of edges) if (to[end]?.hops === left) nearer.add(to);
    }
    layers.push([...nearer]);
    latest = nearer;
  }
  return layers;
}

/** The layers of all shortest paths through a meeting. */
export function layersOf({ vertices, hopsFromStart, hopsFromGoal }: Meeting, budget: SearchBudget): Layers {
  return [
    ...layersTowards('fromStart', vertices, hopsFromStart, budget).reverse(),
    [...vertices],
    ...layersTowards('fromGoal', vertices, hopsFromGoal, budget),
  ];
}

/** The first of the shortest paths, by the ids of their entities. */
export function firstShortest(layers: Layers, count: number, budget: SearchBudget): Route[] {
  const members = layers.map((layer) => new Set(layer));
  const found: Route[] = [];
  const walk = (before: readonly string[], vertex: Vertex): void => {
    budget.spendComparison();
    const ids = [...before, vertex.id];
    const next = members[ids.length];
    if (next === undefined) {
      found.push({ ids, cost: (ids.length - 1) * HOP_COST });
      return;
    }
    // Every vertex of a layer leads to the goal, so each step finds a path.
    const onward = new Set(vertex.edges.map(({ to }) => to).filter((to) => next.has(to)));
    for (const to of [...onward].sort((left, right) => compareText(left.id, right.id))) {
      if (found.length < count) walk(ids, to);
    }
  };
  for (const start of members[0] ?? []) walk([], start);
  return found;
}
