import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../../../store/query.js';

export const searchEntities = defineQueryTemplate('graphql/questions/search/search', {
  weight: 'heavy',
  parameters: {
    key: z.string(),
    words: z.record(z.string(), z.string()),
    labels: z.array(z.string()).nullable(),
    last: z.string().nullable(),
    next: z.string().nullable(),
    limit: z.int(),
  },
  row: {
    id: z.string(),
    properties: z.record(z.string(), z.unknown()),
    rank: z.number(),
    former: z.number(),
  },
  placeholders: { CONDITION: 'n.searchKey CONTAINS $words.w0' },
});

export const searchIds = defineQuery('graphql/questions/search/search-ids', {
  weight: 'heavy',
  parameters: { limit: z.int() },
  row: { id: z.string() },
});

export const searchEntries = defineQuery('graphql/questions/search/search-entries', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string(), searchKey: z.string(), began: z.string().nullable(), ended: z.string().nullable() },
});
