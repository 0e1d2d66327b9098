import { compareText } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { groupById } from '../../../store/batch-loader.js';
import { typesByDatingEnd } from '../../../store/date-of-end.js';
import type { GraphStore } from '../../../store/store.js';
import { nextNeighbours, nextNeighboursAsOf } from './neighborhood.queries.js';

/** Which relationships are followed. */
interface Followed {
  readonly types: string;
  readonly asOf: PartialDate | null;
}

/** The neighbours of one entity read so far: all with ids up to `after`. */
interface Reading {
  readonly id: string;
  after: string;
  complete: boolean;
  readonly neighbours: Set<string>;
}

/** Rows are relationships, of which several may lead to the same neighbour: smaller pages would need more rounds. */
const LEAST_ROWS = 500;

function readNext(store: GraphStore, { types, asOf }: Followed, readings: readonly Reading[], limit: number) {
  const keys = readings.map(({ id, after }) => ({ id, after }));
  const pattern = { RELATIONSHIP_TYPES: types };
  const { last, next } = boundsOf(asOf);
  if (last === null || next === null) return store.read(nextNeighbours.with(pattern), { keys, limit });
  const query = nextNeighboursAsOf.with(pattern);
  return store.read(query, { keys, ...typesByDatingEnd, limit, last, next });
}

function note(reading: Reading, neighbours: readonly string[], limit: number, wanted: number): void {
  for (const neighbour of neighbours) reading.neighbours.add(neighbour);
  reading.after = neighbours.toSorted(compareText).at(-1) ?? reading.after;
  reading.complete = neighbours.length < limit || reading.neighbours.size >= wanted;
}

/** The first neighbours of each entity, by id, united: `wanted` of each, or all if there are fewer. */
export async function readFirstNeighbours(
  store: GraphStore,
  followed: Followed,
  ids: readonly string[],
  wanted: number,
): Promise<Set<string>> {
  const readings = ids.map((id): Reading => ({ id, after: '', complete: false, neighbours: new Set() }));
  const limit = Math.max(wanted, LEAST_ROWS);
  for (let unread = readings; unread.length > 0; unread = readings.filter(({ complete }) => !complete)) {
    const rows = await readNext(store, followed, unread, limit);
    const groups = groupById(
      unread.map(({ id }) => id),
      rows,
    );
    unread.forEach((reading, index) => {
      const neighbours = (groups[index] ?? []).map(({ neighbour }) => neighbour);
      note(reading, neighbours, limit, wanted);
    });
  }
  return new Set(readings.flatMap(({ neighbours }) => [...neighbours]));
}
