import { z } from 'zod';
import { defineQuery } from '../../../store/query.js';

const selection = { ids: z.array(z.string()), paragraphs: z.array(z.int()).nullable() };

export const sourceFacts = defineQuery('graphql/entities/source/facts', {
  parameters: {
    ...selection,
    afterPosition: z.number().nullable(),
    afterEntity: z.string().nullable(),
    afterKey: z.int().nullable(),
    limit: z.int(),
  },
  row: {
    id: z.string(),
    key: z.number(),
    paragraph: z.number().nullable(),
    entityId: z.string(),
    entity: z.record(z.string(), z.unknown()),
  },
});

export const sourceFactsCount = defineQuery('graphql/entities/source/facts-count', {
  parameters: selection,
  row: { id: z.string(), total: z.number() },
});

export const relationshipsRead = defineQuery('graphql/entities/source/relationships-read', {
  parameters: { rows: z.array(z.object({ sourceId: z.string(), entityId: z.string() })) },
  row: { id: z.string(), evidence: z.array(z.string()) },
});
