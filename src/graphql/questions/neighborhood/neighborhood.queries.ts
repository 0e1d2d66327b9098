import { z } from 'zod';
import { relationshipTypeNames } from '../../../model/relationship-types.js';
import { datingParameters } from '../../../store/date-of-end.js';
import { defineQueryTemplate } from '../../../store/query.js';
import { relationshipProperties } from '../../reading/relationship.queries.js';

const text = z.string();
const around = { ids: z.array(text), last: text.nullable(), next: text.nullable() };
const placeholders = { RELATIONSHIP_TYPES: 'HOLDS|MEMBER_OF' };

const neighbours = {
  parameters: { keys: z.array(z.object({ id: text, after: text })), limit: z.int() },
  row: { id: text, neighbour: text },
};

export const nextNeighbours = defineQueryTemplate('graphql/questions/neighborhood/neighbours', {
  weight: 'heavy',
  ...neighbours,
  placeholders,
});

export const nextNeighboursAsOf = defineQueryTemplate('graphql/questions/neighborhood/neighbours-as-of', {
  weight: 'heavy',
  parameters: { ...neighbours.parameters, ...datingParameters, last: text, next: text },
  row: neighbours.row,
  placeholders,
});

export const relationshipTotalsAsOf = defineQueryTemplate('graphql/questions/neighborhood/totals-as-of', {
  weight: 'heavy',
  parameters: { ids: around.ids, ...datingParameters, last: text, next: text },
  row: { id: text, total: z.number() },
  placeholders,
});

export const relationshipsAmong = defineQueryTemplate('graphql/questions/neighborhood/between', {
  weight: 'heavy',
  parameters: { ...around, ...datingParameters, limit: z.int() },
  row: { fromId: text, toId: text, type: z.enum(relationshipTypeNames), properties: relationshipProperties },
  placeholders,
});
