import { z } from 'zod';
import { defineQuery } from '../graph/query.js';

export const entityTotals = defineQuery('statistics/entities', {
  parameters: {},
  row: { label: z.string(), total: z.number() },
});

export const relationshipTotals = defineQuery('statistics/relationships', {
  parameters: {},
  row: { type: z.string(), total: z.number() },
});
