import type { z } from 'zod';
import { compareText } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import { ClientError } from '../../../model/errors.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { typesByDatingEnd } from '../../../store/date-of-end.js';
import { directions } from '../../../store/fragments.js';
import type { GraphStore } from '../../../store/store.js';
import { entityDegrees } from '../../reading/relationship.queries.js';
import { readFirstNeighbours } from './first-neighbours.js';
import { relationshipsAmong, relationshipTotalsAsOf } from './neighborhood.queries.js';

export interface NeighborhoodQuestion {
  readonly id: string;
  readonly depth: number;
  /** The relationship types to follow and show, as in a Cypher pattern: `HOLDS|MEMBER_OF`. */
  readonly types: string;
  readonly asOf: PartialDate | null;
  /** How many entities to show at most, the central one included. */
  readonly first: number;
}

/** A few hundred entities can be linked many times over, once for each year. */
export const MAXIMUM_RELATIONSHIPS = 10_000;

type Among = z.output<ReturnType<typeof relationshipsAmong.with>['row']>;

export interface Neighborhood {
  /** The distance of each entity shown, in display order. */
  readonly distances: ReadonlyMap<string, number>;
  /** How many relationships each of them has, shown or not. */
  readonly totals: ReadonlyMap<string, number>;
  readonly relationships: readonly Among[];
}

/** The entities around the central one, ring by ring, each ring in the order of ids, until there are enough. */
async function readRings(store: GraphStore, question: NeighborhoodQuestion): Promise<Map<string, number>> {
  const { id, depth, types, asOf, first } = question;
  const distances = new Map([[id, 0]]);
  let ring = [id];
  for (let distance = 1; distance <= depth && ring.length > 0 && distances.size < first; distance += 1) {
    // `first` neighbours of each suffice: even if all entities shown so far are among them, the rest fills the ring.
    const read = await readFirstNeighbours(store, { types, asOf }, ring, first);
    const found = [...read].filter((neighbour) => !distances.has(neighbour));
    ring = found.sort(compareText).slice(0, first - distances.size);
    for (const neighbour of ring) distances.set(neighbour, distance);
  }
  return distances;
}

function readTotals(store: GraphStore, { types, asOf }: NeighborhoodQuestion, ids: string[]) {
  const pattern = { RELATIONSHIP_TYPES: types };
  const { last, next } = boundsOf(asOf);
  // Without a time both stores know the degree and need not read the relationships.
  if (last === null || next === null) {
    return store.read(entityDegrees.with({ ...pattern, ...directions.either }), { ids });
  }
  const query = relationshipTotalsAsOf.with(pattern);
  return store.read(query, { ids, ...typesByDatingEnd, last, next });
}

async function readAmong(store: GraphStore, question: NeighborhoodQuestion, ids: readonly string[]): Promise<Among[]> {
  const query = relationshipsAmong.with({ RELATIONSHIP_TYPES: question.types });
  const limit = MAXIMUM_RELATIONSHIPS + 1;
  const rows = await store.read(query, { ids: [...ids], ...typesByDatingEnd, ...boundsOf(question.asOf), limit });
  if (rows.length < limit) return rows;
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `More than ${MAXIMUM_RELATIONSHIPS} relationships link the entities of this neighborhood. Narrow the question: a ` +
      'smaller `first`, fewer types in `via`, or an `asOf`.',
  );
}

/**
 * The part of the graph around an entity.
 * @throws {ClientError} LIMIT_EXCEEDED if it holds too many relationships.
 */
export async function readNeighborhood(store: GraphStore, question: NeighborhoodQuestion): Promise<Neighborhood> {
  if (question.types === '') return { distances: new Map([[question.id, 0]]), totals: new Map(), relationships: [] };
  const distances = await readRings(store, question);
  const ids = [...distances.keys()];
  const [totals, relationships] = await Promise.all([
    readTotals(store, question, ids),
    readAmong(store, question, ids),
  ]);
  return { distances, totals: new Map(totals.map(({ id, total }) => [id, total])), relationships };
}
