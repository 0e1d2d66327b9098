import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../graph/query.js';

const properties = z.record(z.string(), z.unknown());
const entityRow = { id: z.string(), properties };
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]));

export const entitiesByIds = defineQuery('entity/by-ids', {
  parameters: { ids: z.array(z.string()) },
  row: entityRow,
});

export const entityList = defineQueryTemplate('entity/list', {
  parameters: { values, limit: z.int() },
  row: { ...entityRow, sortValues: z.array(z.union([z.string(), z.number()])) },
  placeholders: { ENTITY_LABEL: 'Entity', CONDITION: '$values.any', SORT_VALUES: '[n.id]', ORDERING: 'n.id' },
});

export const entityCount = defineQueryTemplate('entity/count', {
  parameters: { values },
  row: { total: z.number() },
  placeholders: { ENTITY_LABEL: 'Entity', CONDITION: '$values.any' },
});
