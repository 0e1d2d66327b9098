import { z } from 'zod';
import { relationshipTypeNames } from '../../model/relationship-types.js';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';

const properties = z.record(z.string(), z.unknown());

export const exportedEntities = defineQueryTemplate('exchange/export/entities', {
  parameters: { after: z.string(), limit: z.int() },
  row: { id: z.string(), properties },
  placeholders: { ENTITY_LABEL: 'Official' },
});

export const exportedRelationships = defineQuery('exchange/export/relationships', {
  parameters: { ids: z.array(z.string()), types: z.array(z.string()) },
  row: { type: z.enum(relationshipTypeNames), id: z.string(), fromId: z.string(), toId: z.string(), properties },
});

export const exportedIncoming = defineQueryTemplate('exchange/export/incoming', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string(), relationshipId: z.string(), fromId: z.string() },
  placeholders: { RELATIONSHIP_TYPE: 'ORGANIZED' },
});

export const curationRecordTotals = defineQuery('exchange/export/curation-record-totals', {
  parameters: {},
  row: { what: z.string(), total: z.number() },
});
