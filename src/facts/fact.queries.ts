import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../store/query.js';

/** The rows per writing query: enough to be fast, few enough for the memory of any store. */
export const ROWS_PER_WRITE = 5000;

const ids = z.array(z.string());
const idsOfRows = ({ rows }: { readonly rows: readonly { readonly id: string }[] }) => rows.map(({ id }) => id);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string(), z.union([scalar, z.array(scalar).readonly()]));

export const mergeEntities = defineQueryTemplate('facts/merge-entities', {
  parameters: { rows: z.array(z.object({ id: z.string(), properties })) },
  row: {},
  entitiesWritten: idsOfRows,
  placeholders: { ENTITY_LABELS: 'Official' },
});

const linkRows = z.array(z.tuple([z.string(), z.string(), properties]));

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

const evidenceRows = z.array(z.tuple([z.string(), z.string(), z.int(), z.int().nullable()]));

export const createEvidence = defineQuery('facts/create-evidence', { parameters: { rows: evidenceRows }, row: {} });
export const mergeEvidence = defineQuery('facts/merge-evidence', { parameters: { rows: evidenceRows }, row: {} });

export const removeEvidence = defineQuery('facts/remove-evidence', {
  parameters: { rows: z.array(z.object({ toId: z.string(), keys: z.array(z.int()) })) },
  row: {},
});

const changes = z.record(z.string(), z.union([scalar, z.array(scalar).readonly(), z.null()]));
const ends = { id: z.string(), fromId: z.string(), toId: z.string() };

export const changeEntities = defineQuery('facts/change-entities', {
  parameters: { rows: z.array(z.object({ id: z.string(), properties: changes })) },
  row: {},
  entitiesWritten: idsOfRows,
});

export const changeRelationships = defineQueryTemplate('facts/change-relationships', {
  parameters: { rows: z.array(z.object({ ...ends, properties: changes })) },
  row: {},
  placeholders: { RELATIONSHIP_TYPE: 'HOLDS' },
});

/** Takes the relationships grouped by the entity that they lead from. */
export const removeRelationships = defineQuery('facts/remove-relationships', {
  parameters: { rows: z.array(z.object({ id: z.string(), factIds: ids })) },
  row: {},
});

export const removeEntities = defineQuery('facts/remove-entities', {
  parameters: { ids },
  row: {},
  entitiesWritten: (parameters) => parameters.ids,
});

export const relationshipsOfOneType = defineQueryTemplate('facts/relationships-of-one-type', {
  parameters: { rows: z.array(z.tuple([z.string(), z.string(), z.string()])) },
  row: { id: z.string(), properties: z.record(z.string(), z.unknown()) },
  placeholders: { RELATIONSHIP_TYPE: 'HOLDS' },
});

export const anyEntity = defineQuery('facts/any-entity', {
  parameters: {},
  row: { id: z.string() },
});
