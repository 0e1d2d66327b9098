import { propertiesOfPositionLinkEnds, propertiesOfPositionLinks } from '../../model/property-list.js';
import { type RelationshipType, relationshipTypes } from '../../model/relationship-types.js';
import type { WantedProperties } from '../../model/wanted-properties.js';
import { datesOfEnd } from '../../store/date-of-end.js';
import { directions, notOutside, relationshipIdExpression } from '../../store/fragments.js';
import type { Direction, RelationshipPage, RelationshipSelection } from './relationship-page.js';

/** Replaces a missing rank, to sort it last. */
export const NO_RANK = 999_999_999;
const RANK = `coalesce(r.rank, ${NO_RANK})`;

function isRanked(type: RelationshipType): boolean {
  return 'rank' in relationshipTypes[type].properties;
}

/** The date of a relationship `r` between `n` and `m`: its own, else that of the event or document at its end. */
export function dateExpression(type: RelationshipType, direction: Direction): string {
  const { dating } = relationshipTypes[type];
  if (dating === 'tenure') return "coalesce(r.since, '')";
  if (dating === 'year') return "coalesce(toString(r.year), '')";
  const { FROM, TO } = directions[direction];
  return `coalesce(${['r.on', ...datesOfEnd(type, FROM, TO), "''"].join(', ')})`;
}

/** The id of a relationship `r` from `n` to `m` or, if it is incoming, from `m` to `n`. */
export function idExpression(type: RelationshipType, direction: Direction): string {
  const { FROM, TO } = directions[direction];
  return relationshipIdExpression(`${FROM}.id`, `r:${type}`, `${TO}.id`);
}

/** The rank of a relationship; null for a type without ranks. */
export function rankExpression(type: RelationshipType): string {
  return isRanked(type) ? RANK : 'null';
}

/** The text of ORDER BY: the latest first, then by rank if the type has ranks, then by id. */
export function orderingOf(type: RelationshipType, id: string, rank = RANK): string {
  return ['date DESC', ...(isRanked(type) ? [rank] : []), id].join(', ');
}

/** The conditions of a selection on `r`, `m` and the date. Absent conditions add nothing to the query. */
export function selectionConditions({ type, asOf, ...selection }: RelationshipSelection, date = 'date'): string[] {
  const { years, roles, kinds, labels, periods, parties, areas } = selection;
  const isTenure = relationshipTypes[type].dating === 'tenure';
  return [
    ...(asOf === null ? [] : [`${date} <= $last`, ...(isTenure ? [notOutside('r', '$last', '$next')] : [])]),
    ...(years ? ['r.year IN $years'] : []),
    ...(roles ? ['r.role IN $roles'] : []),
    ...(kinds ? ['m.kind IN $kinds'] : []),
    ...(periods ? ['r.period IN $periods'] : []),
    ...(parties ? ['r.onBehalfOf IN $parties'] : []),
    ...(areas ? ['r.area IN $areas'] : []),
    ...(labels ? ['any(label IN labels(m) WHERE label IN $labels)'] : []),
  ];
}

/** The conditions of a page: those of its selection, and that rows come after its cursor. */
export function pageConditions(page: RelationshipPage, date = 'date'): string[] {
  const conditions = selectionConditions(page, date);
  if (page.after === undefined) return conditions;
  const afterId = `${idExpression(page.type, page.direction)} > $afterId`;
  const afterRank = `(${RANK} > $afterRank OR (${RANK} = $afterRank AND ${afterId}))`;
  const after = isRanked(page.type) ? afterRank : afterId;
  return [...conditions, `(${date} < $afterDate OR (${date} = $afterDate AND ${after}))`];
}

/** A Cypher list of the organizations and provinces that the position `m` belongs to or represents at a time. */
export function positionLinks(wanted: WantedProperties): string {
  const properties = propertiesOfPositionLinks.of('link', relationshipIdExpression('m.id', 'link', 'end.id'));
  const ends = propertiesOfPositionLinkEnds.for(wanted).of('end');
  return `[(m)-[link:BELONGS_TO|REPRESENTS]->(end:Entity) | [type(link), ${properties}, ${ends}]]`;
}
