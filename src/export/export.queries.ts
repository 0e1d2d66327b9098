import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../graph/query.js';
import { relationshipTypeNames } from '../model/relationship-types.js';

const properties = z.record(z.string(), z.unknown());

export const exportedEntities = defineQueryTemplate('export/entities', {
  parameters: { after: z.string(), limit: z.int() },
  row: { id: z.string(), properties },
  placeholders: { ENTITY_LABEL: 'Official' },
});

export const exportedRelationships = defineQuery('export/relationships', {
  parameters: { ids: z.array(z.string()), types: z.array(z.string()) },
  row: { type: z.enum(relationshipTypeNames), id: z.string(), fromId: z.string(), toId: z.string(), properties },
});

export const exportedIncoming = defineQueryTemplate('export/incoming', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string(), relationshipId: z.string(), fromId: z.string() },
  placeholders: { RELATIONSHIP_TYPE: 'ORGANIZED' },
});

export const keptTotals = defineQuery('export/kept-totals', {
  parameters: {},
  row: { what: z.string(), total: z.number() },
});
