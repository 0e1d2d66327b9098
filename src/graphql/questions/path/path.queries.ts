import { z } from 'zod';
import { relationshipTypeNames } from '../../../model/relationship-types.js';
import { datingParameters } from '../../../store/date-of-end.js';
import { defineQueryTemplate } from '../../../store/query.js';
import { relationshipProperties } from '../../reading/relationship.queries.js';

const text = z.string();
const time = { last: text.nullable(), next: text.nullable() };
const frontier = { ids: z.array(text), limit: z.int() };
const type = z.enum(relationshipTypeNames);
const neighbours = { id: text, neighbours: z.array(text) };
const placeholders = { RELATIONSHIP_TYPES: 'HOLDS|MEMBER_OF' };

export const expandFrontier = defineQueryTemplate('graphql/questions/path/expand', {
  weight: 'heavy',
  parameters: frontier,
  row: neighbours,
  placeholders,
});

export const expandFrontierAsOf = defineQueryTemplate('graphql/questions/path/expand-as-of', {
  weight: 'heavy',
  parameters: { ...frontier, ...datingParameters, last: text, next: text },
  row: neighbours,
  placeholders,
});

export const expandDatedFrontier = defineQueryTemplate('graphql/questions/path/expand-dated', {
  weight: 'heavy',
  parameters: { ...frontier, ...datingParameters, ...time },
  row: {
    ...{ id: text, neighbour: text, type, date: text, until: text.nullable() },
    ...{ notBefore: text.nullable(), notFrom: text.nullable(), excluded: z.array(text).nullable() },
  },
  placeholders,
});

const hop = z.strictObject({ oneId: text, otherId: text, type, date: text, properties: relationshipProperties });

/** A relationship that may be a hop of a path. */
export type Hop = z.output<typeof hop>;

export const relationshipsBetween = defineQueryTemplate('graphql/questions/path/hops', {
  parameters: { pairs: z.array(z.object({ oneId: text, otherId: text })), ...datingParameters, ...time },
  row: hop.shape,
  placeholders,
});
