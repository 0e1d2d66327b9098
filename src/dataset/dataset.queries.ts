import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../graph/query.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string(), z.union([scalar, z.array(scalar).readonly()]));

export const mergeEntities = defineQueryTemplate('dataset/merge-entities', {
  parameters: { rows: z.array(z.object({ id: z.string(), properties })) },
  row: {},
  placeholders: { ENTITY_LABELS: 'Official' },
});

export const relationshipRows = z.array(z.object({ id: z.string(), fromId: z.string(), toId: z.string(), properties }));

export const mergeRelationships = defineQueryTemplate('dataset/merge-relationships', {
  parameters: { rows: relationshipRows },
  row: {},
  placeholders: { RELATIONSHIP_TYPE: 'HOLDS' },
});

export const mergeEvidence = defineQuery('dataset/merge-evidence', { parameters: { rows: relationshipRows }, row: {} });

export const anyEntity = defineQuery('dataset/any-entity', {
  parameters: {},
  row: { id: z.string() },
});
