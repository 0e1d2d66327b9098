import { compareText } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { RelationshipKey } from '../../../model/relationship-id.js';
import { typesByDatingEnd } from '../../../store/date-of-end.js';
import { directions } from '../../../store/fragments.js';
import type { Context } from '../../context.js';
import { entityDegrees, type RelationshipProperties } from '../../reading/relationship.queries.js';
import { directLinks, positionLinks, sharedEntities } from './common-connections.queries.js';
import type { LinkTypes } from './link-types.js';

/** Degrees are counted up to here: sharing an entity with more relationships says little. */
export const MAXIMUM_DEGREE = 1000;

export interface SharingQuestion {
  readonly ids: readonly string[];
  readonly types: LinkTypes;
  readonly asOf: PartialDate | null;
}

/** An entity that at least two of the given ones are linked to. */
export interface Candidate {
  readonly id: string;
  readonly sharing: number;
  readonly degree: number;
}

/** One relationship of a link. */
export interface Step extends RelationshipKey {
  readonly properties: RelationshipProperties;
  /** The day or year that dates it; empty if unknown. */
  readonly date: string;
}

/** How a given entity is linked to a shared one: by one relationship, or by two through a position. */
export interface Link {
  readonly id: string;
  readonly givenId: string;
  readonly sharedId: string;
  readonly steps: readonly Step[];
}

/** How many relationships each of the given entities has: what reading them would cost. */
export async function countLinks({ store }: Context, { ids, types }: SharingQuestion) {
  const query = entityDegrees.with({ RELATIONSHIP_TYPES: types.direct, ...directions.either });
  return store.read(query, { ids: [...ids] });
}

/** The shared entities: those shared by more of the given ones first, then those with fewer relationships. */
export async function readCandidates(
  { store }: Context,
  { ids, types, asOf }: SharingQuestion,
  limit: number,
): Promise<Candidate[]> {
  const query = sharedEntities.with({
    DIRECT_TYPES: types.direct,
    POSITION_TYPES: types.ofPositions,
    COUNTED_TYPES: types.counted,
  });
  const { throughPositions } = types;
  const bounds = { ...typesByDatingEnd, ...boundsOf(asOf), throughPositions, limit, degreeLimit: MAXIMUM_DEGREE };
  const rows = await store.read(query, { ids: [...ids], ...bounds });
  return rows.map(({ sharedId, sharing, degree }) => ({ id: sharedId, sharing, degree }));
}

function linkOf(givenId: string, sharedId: string, steps: readonly Step[]): Link {
  return { id: steps.map(({ properties }) => properties.id).join(' '), givenId, sharedId, steps };
}

/** Reads the links between two lists of entities by expanding `starts`, the side with fewer relationships. */
async function readDirect(
  { store }: Context,
  { types, asOf }: SharingQuestion,
  starts: readonly string[],
  ends: readonly string[],
  startIsGiven: boolean,
): Promise<Link[]> {
  if (starts.length === 0 || ends.length === 0) return [];
  const query = directLinks.with({ DIRECT_TYPES: types.direct });
  const rows = await store.read(query, {
    starts: [...starts],
    ends: [...ends],
    ...typesByDatingEnd,
    ...boundsOf(asOf),
  });
  return rows.map(({ start, end, outgoing, type, properties, date }) => {
    const [fromId, toId] = outgoing ? [start, end] : [end, start];
    const [givenId, sharedId] = startIsGiven ? [start, end] : [end, start];
    return linkOf(givenId, sharedId, [{ fromId, type, toId, properties, date }]);
  });
}

async function readThroughPositions(
  { store }: Context,
  { ids, types, asOf }: SharingQuestion,
  sharedIds: readonly string[],
): Promise<Link[]> {
  if (!types.throughPositions) return [];
  const query = positionLinks.with({ POSITION_TYPES: types.ofPositions });
  const rows = await store.read(query, { ids: [...ids], sharedIds: [...sharedIds], ...boundsOf(asOf) });
  return rows.map(({ id, sharedId, positionId, hold, type, link }) =>
    linkOf(id, sharedId, [
      { fromId: id, type: 'HOLDS', toId: positionId, properties: hold, date: hold.since ?? '' },
      { fromId: positionId, type, toId: sharedId, properties: link, date: link.since ?? '' },
    ]),
  );
}

/** The links of the given entities to the candidates, by candidate, each list in the order of ids. */
export async function readLinks(
  context: Context,
  question: SharingQuestion,
  candidates: readonly Candidate[],
): Promise<Map<string, Link[]>> {
  const idsOf = (some: readonly Candidate[]) => some.map(({ id }) => id);
  // Hubs are reached from the given entities; all others are expanded, since they have few relationships.
  const small = idsOf(candidates.filter(({ degree }) => degree < MAXIMUM_DEGREE));
  const hubs = idsOf(candidates.filter(({ degree }) => degree >= MAXIMUM_DEGREE));
  const links = await Promise.all([
    readDirect(context, question, small, question.ids, false),
    readDirect(context, question, question.ids, hubs, true),
    candidates.length === 0 ? [] : readThroughPositions(context, question, idsOf(candidates)),
  ]);
  const byShared = new Map<string, Link[]>(candidates.map(({ id }) => [id, []]));
  for (const link of links.flat().sort((left, right) => compareText(left.id, right.id))) {
    byShared.get(link.sharedId)?.push(link);
  }
  return byShared;
}
