import { compareText } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import { ALWAYS, type DaySet, intersect, unite } from '../../../model/day-set.js';
import { typesByDatingEnd } from '../../../store/date-of-end.js';
import type { GraphStore } from '../../../store/store.js';
import { type Hop, relationshipsBetween } from './path.queries.js';
import type { PathQuestion } from './path-question.js';
import type { Route } from './rank-routes.js';
import { possibleTimes } from './times.js';

type HopsBetween = (oneId: string, otherId: string) => readonly Hop[];

/** How many relationships entities have. */
export type Degrees = ReadonlyMap<string, number>;

/**
 * The pairs of neighbours on some routes; a pair that is walked both ways is listed once. A query begins at the first of a
 * pair, so that is the one with fewer relationships.
 */
function pairsOf(routes: readonly Route[], degrees: Degrees): { oneId: string; otherId: string }[] {
  const pairs = new Map<string, { oneId: string; otherId: string }>();
  const degreeOf = (id: string) => degrees.get(id) ?? 0;
  for (const { ids } of routes) {
    ids.slice(1).forEach((id, index) => {
      const [oneId = '', otherId = ''] = [ids[index] ?? '', id].sort(
        (left, right) => degreeOf(left) - degreeOf(right) || compareText(left, right),
      );
      pairs.set(JSON.stringify([oneId, otherId]), { oneId, otherId });
    });
  }
  return [...pairs.values()];
}

function timesOf({ type, date, properties }: Hop): DaySet {
  return possibleTimes(type, date, properties);
}

/** The first hop of each choice that leaves a day common to all; undefined if there is no such day. */
function chooseOverlapping(choices: readonly (readonly Hop[])[]): Hop[] | undefined {
  const hops: Hop[] = [];
  let times = ALWAYS;
  for (const [index, choice] of choices.entries()) {
    const onward = choices
      .slice(index + 1)
      .map((later) => later.map(timesOf).reduce(unite, []))
      .reduce(intersect, times);
    const hop = choice.find((candidate) => intersect(timesOf(candidate), onward).length > 0);
    if (hop === undefined) return undefined;
    times = intersect(times, timesOf(hop));
    hops.push(hop);
  }
  return hops;
}

function chooseFirst(choices: readonly (readonly Hop[])[]): Hop[] | undefined {
  const hops = choices.flatMap(([first]) => first ?? []);
  return hops.length === choices.length ? hops : undefined;
}

async function readBetween(
  store: GraphStore,
  { types, asOf }: PathQuestion,
  routes: readonly Route[],
  degrees: Degrees,
): Promise<HopsBetween> {
  const query = relationshipsBetween.with({ RELATIONSHIP_TYPES: types });
  const rows = await store.read(query, { pairs: pairsOf(routes, degrees), ...typesByDatingEnd, ...boundsOf(asOf) });
  rows.sort((left, right) => compareText(left.properties.id, right.properties.id));
  return (oneId, otherId) =>
    rows.filter((row) => [row.oneId, row.otherId].includes(oneId) && [row.oneId, row.otherId].includes(otherId));
}

/**
 * The relationships of each route, read in one call; undefined for a route of which something was deleted after it was
 * found.
 */
export async function readHops(
  store: GraphStore,
  question: PathQuestion,
  routes: readonly Route[],
  degrees: Degrees,
): Promise<(readonly Hop[] | undefined)[]> {
  const between = await readBetween(store, question, routes, degrees);
  const choose = (choices: readonly (readonly Hop[])[]) =>
    chooseOverlapping(choices) ?? (question.overlapping ? undefined : chooseFirst(choices));
  return routes.map(({ ids }) => choose(ids.slice(1).map((id, index) => between(ids[index] ?? '', id))));
}
