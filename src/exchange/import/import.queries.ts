import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const changes = z.record(z.string(), z.union([scalar, z.array(scalar).readonly(), z.null()]));
const ends = { id: z.string(), fromId: z.string(), toId: z.string() };
const stored = { id: z.string(), properties: z.record(z.string(), z.unknown()) };
const placeholders = { RELATIONSHIP_TYPE: 'HOLDS' };

export const claimSubjects = defineQuery('exchange/import/claim-subjects', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string() },
});

export const retractedFacts = defineQuery('exchange/import/retracted', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string(), version: z.number() },
});

export const changeEntities = defineQuery('exchange/import/change-entities', {
  parameters: { rows: z.array(z.object({ id: z.string(), properties: changes })) },
  row: {},
});

export const storedRelationships = defineQueryTemplate('exchange/import/stored-relationships', {
  parameters: { rows: z.array(z.object(ends)) },
  row: stored,
  placeholders,
});

export const changeRelationships = defineQueryTemplate('exchange/import/change-relationships', {
  parameters: { rows: z.array(z.object({ ...ends, properties: changes })) },
  row: {},
  placeholders,
});
