import type { GraphStore } from '../graph/store.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import { relationshipQueries } from './relationship.queries.js';
import {
  allOf,
  dateExpression,
  orderingOf,
  pageConditions,
  rankExpression,
  readsOtherEnds,
} from './relationship-conditions.js';
import { pageParameters, type RelationshipPage } from './relationship-page.js';
import { listsOf, type RelationshipRecord, recordOf } from './relationship-record.js';

/** How many relationships of one type, in one direction, of one entity are read in one step; with more they are a crowd. */
export const CROWD = 2000;

/** The places of a page in the order of a crowd. */
function readPlaces(store: GraphStore, id: string, page: RelationshipPage) {
  const { type, direction } = page;
  const DATE = dateExpression(type, direction);
  const query = relationshipQueries[direction].crowd.with({
    RELATIONSHIP_TYPE: type,
    OTHER_END: readsOtherEnds(page) ? '(m)' : '()',
    DATE,
    CONDITIONS: allOf(pageConditions(page, DATE)),
    RANK: rankExpression(type),
    ORDERING: orderingOf(type, 'rank', 'id'),
  });
  return store.read(query, { ...pageParameters(page), id });
}

/** A page of the relationships of an entity that has a crowd of them: first which they are, then these whole. */
export async function readOfCrowd(
  store: GraphStore,
  id: string,
  page: RelationshipPage,
): Promise<RelationshipRecord[]> {
  const { type, direction } = page;
  const places = await readPlaces(store, id, page);
  const keys = places.flatMap((place) => {
    const ends = parseRelationshipId(place.id);
    return ends === undefined ? [] : [{ id: place.id, otherId: direction === 'outgoing' ? ends.toId : ends.fromId }];
  });
  const lists = listsOf(page);
  const query = relationshipQueries[direction].ofIds.with({
    RELATIONSHIP_TYPE: type,
    RELATIONSHIP_PROPERTIES: lists.relationship.of('r'),
    OTHER_PROPERTIES: lists.other.of('m'),
  });
  const rows = await store.read(query, { keys });
  const byId = new Map(rows.map((row) => [row.id, row]));
  // What was deleted between the two reads is left out.
  return places.flatMap(({ id: placeId, date }) => {
    const row = byId.get(placeId);
    return row === undefined ? [] : [recordOf(type, lists, { ...row, date })];
  });
}
