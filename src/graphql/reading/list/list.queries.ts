import { z } from 'zod';
import { propertiesOfLabel } from '../../../model/property-list.js';
import { directions } from '../../../store/fragments.js';
import { defineQueryTemplate } from '../../../store/query.js';
import type { RelationDefinition } from './filter-definition.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The parameters of conditions are named as they are composed, `p0` and on. */
const composed = {
  p0: z.union([scalar, z.array(scalar), z.record(z.string(), z.literal(true)), z.null()]).exactOptional(),
};

/** The ids of selected entities, with spaces between. */
const selected = { selected: z.string().exactOptional() };

/** All entities of a label, as the pattern of a query. */
export function entitiesOf(label: string): string {
  return `MATCH (n:${label})`;
}

/** The selected entities, as the pattern of a query; ids are indexed by this label alone. */
export const SELECTED_ENTITIES = "UNWIND split($selected, ' ') AS selectedId MATCH (n:Entity {id: selectedId})";

/**
 * How a query follows a relation from its other ends to entities of a label.
 * @param condition On the relationship `r`.
 */
export function patternTo(label: string, { type, direction }: RelationDefinition, condition: string) {
  const { LEFT, RIGHT } = directions[direction === 'outgoing' ? 'incoming' : 'outgoing'];
  return { ENTITY_LABEL: label, LEFT, RIGHT, RELATIONSHIP_TYPE: type, CONDITION: condition };
}

const sortValue = z.union([z.string(), z.number()]).nullable();

export const entityList = defineQueryTemplate('graphql/reading/list/list', {
  weight: 'heavy',
  parameters: { ...composed, ...selected, limit: z.int() },
  row: { key0: sortValue, key1: sortValue, key2: sortValue, key3: sortValue, properties: z.array(z.unknown()) },
  placeholders: {
    ENTITIES: SELECTED_ENTITIES,
    ENTITY_PROPERTIES: propertiesOfLabel('Official').of('n'),
    CONDITION: 'n.id > $p0',
    SORT_KEYS: 'n.sortKey AS key0, null AS key1, null AS key2, null AS key3',
    ORDERING: 'key0, id',
  },
});

export const entityFacets = defineQueryTemplate('graphql/reading/list/facets', {
  weight: 'heavy',
  parameters: { ...composed, ...selected, limit: z.int() },
  row: { value: z.string(), total: z.number() },
  placeholders: {
    ENTITIES: SELECTED_ENTITIES,
    CONDITION: 'n.id > $p0',
    FACET_PATTERN: '(n)',
    FACET_CONDITION: 'true',
    FACET_VALUE: 'n.kind',
  },
});

export const entityCount = defineQueryTemplate('graphql/reading/list/count', {
  weight: 'heavy',
  parameters: composed,
  row: { total: z.number() },
  placeholders: { ENTITY_LABEL: 'Entity', CONDITION: 'n.id > $p0' },
});

const idRow = { id: z.string() };

export const fittingIds = defineQueryTemplate('graphql/reading/list/fitting', {
  weight: 'heavy',
  parameters: composed,
  row: idRow,
  placeholders: { VARIABLE: 'm', ENTITY_LABEL: 'Official', CONDITION: 'm.id > $p0' },
});

const relatedPlaceholders = {
  ENTITY_LABEL: 'Official',
  LEFT: '<-',
  RIGHT: '-',
  RELATIONSHIP_TYPE: 'HOLDS',
  CONDITION: 'r.since > $p0',
};

export const relatedIds = defineQueryTemplate('graphql/reading/list/related', {
  weight: 'heavy',
  parameters: composed,
  row: idRow,
  placeholders: { ...relatedPlaceholders, OTHER_LABEL: 'Position', OTHER_CONDITION: 'true' },
});

export const relatedToIds = defineQueryTemplate('graphql/reading/list/related-to', {
  weight: 'heavy',
  parameters: { ...composed, ids: z.string() },
  row: idRow,
  placeholders: relatedPlaceholders,
});
