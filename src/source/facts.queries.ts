import { z } from 'zod';
import { defineQuery } from '../graph/query.js';

const selection = { ids: z.array(z.string()), paragraphs: z.array(z.int()).nullable() };

export const sourceFacts = defineQuery('source/facts', {
  parameters: {
    ...selection,
    afterPosition: z.number().nullable(),
    afterId: z.string().nullable(),
    limit: z.int(),
  },
  row: {
    id: z.string(),
    evidenceId: z.string(),
    paragraph: z.number().nullable(),
    entityId: z.string(),
    entity: z.record(z.string(), z.unknown()),
  },
});

export const sourceFactsCount = defineQuery('source/facts-count', {
  parameters: selection,
  row: { id: z.string(), total: z.number() },
});
