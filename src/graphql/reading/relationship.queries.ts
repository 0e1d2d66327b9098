import { z } from 'zod';
import { propertiesOfRelationships, propertiesOfTargets } from '../../model/property-list.js';
import { relationshipTypeNames } from '../../model/relationship-types.js';
import { ALL_PROPERTIES } from '../../model/wanted-properties.js';
import { directions, relationshipIdExpression } from '../../store/fragments.js';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';
import { positionLinks } from './relationship-conditions.js';

const properties = z.record(z.string(), z.unknown());
const type = z.enum(relationshipTypeNames);
const text = z.string().optional();
export const relationshipProperties = z.looseObject({
  id: z.string(),
  rank: z.number().optional(),
  since: text,
  until: text,
  attestedOn: z.array(z.string()).optional(),
  status: text,
  notBefore: text,
  notFrom: text,
  excluded: z.array(z.string()).optional(),
  bounds: z.array(z.string()).optional(),
});
export type RelationshipProperties = z.output<typeof relationshipProperties>;
const words = z.array(z.string()).nullable();

const selection = {
  ids: z.array(z.string()),
  last: z.string().nullable(),
  next: z.string().nullable(),
  years: z.array(z.int()).nullable(),
  roles: words,
  kinds: words,
  labels: words,
  periods: words,
  parties: words,
  areas: words,
};

const page = {
  afterDate: z.string().nullable(),
  afterRank: z.number().nullable(),
  afterId: z.string().nullable(),
  limit: z.int(),
};

const values = z.array(z.unknown());

/** Checks of the query files alone use all parameters at once. */
const EVERY_CONDITION =
  'date <= $last AND r.until >= $next AND r.year IN $years AND r.role IN $roles AND m.kind IN $kinds ' +
  'AND any(label IN labels(m) WHERE label IN $labels) ' +
  'AND r.period IN $periods AND r.onBehalfOf IN $parties AND r.area IN $areas';
const AFTER = 'date < $afterDate AND r.rank > $afterRank AND r.idSuffix > $afterId';

const RELATIONSHIP_ID = relationshipIdExpression('n.id', 'r:HOLDS', 'm.id');
const { LEFT, RIGHT } = directions.outgoing;
const placeholders = { RELATIONSHIP_TYPE: 'HOLDS', LEFT, RIGHT, DATE: 'r.since', CONDITIONS: EVERY_CONDITION };

/** A page of the relationships of each entity in one direction, without those of dense nodes. */
export const relationshipPages = defineQueryTemplate('graphql/reading/relationship/pages', {
  parameters: { ...selection, ...page, denseDegree: z.int() },
  row: { id: z.string(), isDense: z.boolean(), properties: values, other: values, date: z.string() },
  placeholders: {
    ...placeholders,
    CONDITIONS: `${EVERY_CONDITION} AND ${AFTER}`,
    ORDERING: 'date DESC, r.idSuffix',
    RELATIONSHIP_PROPERTIES: propertiesOfRelationships('HOLDS').of('r', RELATIONSHIP_ID),
    OTHER_PROPERTIES: propertiesOfTargets('HOLDS').of('m'),
  },
});

const { ids, ...conditions } = selection;

export const densePositions = defineQueryTemplate('graphql/reading/relationship/dense-positions', {
  weight: 'heavy',
  parameters: { ...conditions, ...page, id: z.string() },
  row: { id: z.string(), date: z.string(), rank: z.number().nullable() },
  placeholders: {
    ...placeholders,
    ...directions.outgoing,
    CONDITIONS: `${EVERY_CONDITION.replaceAll('date', 'r.since')} AND ${AFTER.replaceAll('date', 'r.since')}`,
    RANK: 'r.rank',
    ORDERING: 'date DESC, rank, id',
  },
});

export const relationshipsOfIds = defineQueryTemplate('graphql/reading/relationship/of-ids', {
  parameters: { keys: z.array(z.object({ id: z.string(), otherId: z.string() })) },
  row: { id: z.string(), properties: values, other: values },
  placeholders: {
    RELATIONSHIP_TYPE: 'HOLDS',
    ...directions.outgoing,
    RELATIONSHIP_PROPERTIES: propertiesOfRelationships('HOLDS').of('r', 'key.id'),
    OTHER_PROPERTIES: propertiesOfTargets('HOLDS').of('n'),
  },
});

export const relationshipCounts = defineQueryTemplate('graphql/reading/relationship/counts', {
  parameters: selection,
  row: { id: z.string(), total: z.number() },
  placeholders,
});

export const entityDegrees = defineQueryTemplate('graphql/reading/relationship/degrees', {
  parameters: { ids },
  row: { id: z.string(), total: z.number() },
  placeholders: { RELATIONSHIP_TYPES: 'HOLDS|MEMBER_OF', ...directions.either },
});

/** A position link: its type, its properties, and those of the entity it leads to. */
const links = z.array(z.tuple([z.enum(['BELONGS_TO', 'REPRESENTS']), values, values]));

export const officialRoles = defineQueryTemplate('graphql/reading/official/roles', {
  parameters: {
    ids,
    last: selection.last,
    next: selection.next,
    kinds: selection.kinds,
    afterDate: page.afterDate,
    afterId: page.afterId,
    limit: page.limit,
  },
  row: { id: z.string(), properties: values, other: values, date: z.string(), links },
  placeholders: {
    CONDITIONS:
      'date <= $last AND r.until >= $next AND m.kind IN $kinds AND date < $afterDate AND r.idSuffix > $afterId',
    ROLE_PROPERTIES: propertiesOfRelationships('HOLDS').of('r', RELATIONSHIP_ID),
    POSITION_PROPERTIES: propertiesOfTargets('HOLDS').of('m'),
    POSITION_LINKS: positionLinks(ALL_PROPERTIES),
  },
});

export const relationshipsByIds = defineQuery('graphql/reading/relationship/by-ids', {
  parameters: { keys: z.array(z.object({ id: z.string(), fromId: z.string(), toId: z.string() })) },
  row: {
    id: z.string(),
    type,
    properties: relationshipProperties,
    fromId: z.string(),
    from: properties,
    toId: z.string(),
    to: properties,
  },
});
