import { compareText } from '../../../collections.js';
import { boundsOf } from '../../../model/as-of.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { RelationshipKey } from '../../../model/relationship-id.js';
import type { Context } from '../../context.js';
import { DATE_OF_END, typesByDatingEnd } from '../../reading/date-of-end.js';
import type { RelationshipProperties } from '../../reading/relationship.queries.js';
import { directLinks, linkCounts, positionLinks, sharedEntities } from './common-connections.queries.js';
import type { LinkTypes } from './link-types.js';

/** Counting goes no further: an entity linked to this many others tells little. */
export const MAXIMUM_DEGREE = 1000;

/** What several entities are asked about. */
export interface SharingQuestion {
  readonly ids: readonly string[];
  readonly types: LinkTypes;
  readonly asOf: PartialDate | null;
}

/** An entity that several share. */
export interface Candidate {
  readonly id: string;
  readonly sharing: number;
  readonly degree: number;
}

/** A relationship on the way from a given entity to a shared one. */
export interface Step extends RelationshipKey {
  readonly properties: RelationshipProperties;
  /** The day or year that dates it; empty if none is known. */
  readonly date: string;
}

/** The way from a given entity to a shared one: one relationship, or two by a position. */
export interface Link {
  readonly id: string;
  readonly givenId: string;
  readonly sharedId: string;
  readonly steps: readonly Step[];
}

/** How many relationships would be read for each of the given entities. */
export async function countLinks({ store }: Context, { ids, types }: SharingQuestion) {
  return store.read(linkCounts.with({ DIRECT_TYPES: types.direct }), { ids: [...ids] });
}

/** What is shared: by the more of the given entities the earlier, then what is linked to less. */
export async function readCandidates(
  { store }: Context,
  { ids, types, asOf }: SharingQuestion,
  limit: number,
): Promise<Candidate[]> {
  const query = sharedEntities.with({
    DIRECT_TYPES: types.direct,
    POSITION_TYPES: types.ofPositions,
    COUNTED_TYPES: types.counted,
    DATE_OF_END,
  });
  const { throughPositions } = types;
  const bounds = { ...typesByDatingEnd, ...boundsOf(asOf), throughPositions, limit, degreeLimit: MAXIMUM_DEGREE };
  const rows = await store.read(query, { ids: [...ids], ...bounds });
  return rows.map(({ sharedId, sharing, degree }) => ({ id: sharedId, sharing, degree }));
}

function linkOf(givenId: string, sharedId: string, steps: readonly Step[]): Link {
  return { id: steps.map(({ properties }) => properties.id).join(' '), givenId, sharedId, steps };
}

/** Reads between two lists of entities by expanding `starts`, the ones that have fewer relationships. */
async function readDirect(
  { store }: Context,
  { types, asOf }: SharingQuestion,
  starts: readonly string[],
  ends: readonly string[],
  startIsGiven: boolean,
): Promise<Link[]> {
  if (starts.length === 0 || ends.length === 0) return [];
  const query = directLinks.with({ DIRECT_TYPES: types.direct, DATE_OF_END });
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

/** The links of the given entities to some of what they share, by the id of the shared one; each list by id. */
export async function readLinks(
  context: Context,
  question: SharingQuestion,
  candidates: readonly Candidate[],
): Promise<Map<string, Link[]>> {
  const idsOf = (some: readonly Candidate[]) => some.map(({ id }) => id);
  // A shared hub is met from the given entities, all else from the shared one, whose relationships are few.
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
