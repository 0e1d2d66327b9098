import { z } from 'zod';
import { defineQuery } from '../../../store/query.js';

export const entityTotals = defineQuery('graphql/questions/statistics/entities', {
  weight: 'heavy',
  parameters: {},
  row: { label: z.string(), total: z.number() },
});

export const relationshipTotals = defineQuery('graphql/questions/statistics/relationships', {
  weight: 'heavy',
  parameters: {},
  row: { type: z.string(), total: z.number() },
});
