import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../store/query.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string(), z.union([scalar, z.array(scalar).readonly()]));

export const mergeEntities = defineQueryTemplate('facts/merge-entities', {
  parameters: { rows: z.array(z.object({ id: z.string(), properties })) },
  row: {},
  placeholders: { ENTITY_LABELS: 'Official' },
});

const link = z.object({ fromId: z.string(), toId: z.string(), properties });
const linkRows = z.array(link);

export const mergeRelationships = defineQueryTemplate('facts/merge-relationships', {
  parameters: { rows: linkRows },
  row: {},
  placeholders: { RELATIONSHIP_TYPE: 'HOLDS' },
});

export const createRelationships = defineQueryTemplate('facts/create-relationships', {
  parameters: { rows: linkRows },
  row: { written: z.number() },
  placeholders: { RELATIONSHIP_TYPE: 'HOLDS' },
});

export const mergeEvidence = defineQuery('facts/merge-evidence', { parameters: { rows: linkRows }, row: {} });

export const removeEvidence = defineQuery('facts/remove-evidence', {
  parameters: { rows: z.array(z.object({ toId: z.string(), keys: z.array(z.int()) })) },
  row: {},
});

export const anyEntity = defineQuery('facts/any-entity', {
  parameters: {},
  row: { id: z.string() },
});
