import { z } from 'zod';
import { propertiesOfLabel } from '../model/property-list.js';
import { defineQuery, defineQueryTemplate } from '../store/query.js';

const properties = z.record(z.string(), z.unknown());
const entityRow = { id: z.string(), properties };
export const entitiesByIds = defineQuery('facts/entities-by-ids', {
  parameters: { ids: z.array(z.string()) },
  row: entityRow,
});

export const absentEntities = defineQuery('facts/absent-ids', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string() },
});

export const idsBeginningWith = defineQuery('facts/ids-beginning-with', {
  parameters: { start: z.string(), limit: z.int() },
  row: { id: z.string() },
});

export const entitiesOfOneType = defineQueryTemplate('facts/of-one-type', {
  parameters: { ids: z.array(z.string()) },
  row: { properties: z.array(z.unknown()) },
  placeholders: { ENTITY_PROPERTIES: propertiesOfLabel('Official').of('n') },
});
