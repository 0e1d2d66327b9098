import { z } from 'zod';
import { defineQueryTemplate } from '../graph/query.js';
import { relationshipTypeNames } from '../model/relationship-types.js';
import { relationshipProperties } from '../relationship/relationship.queries.js';

const text = z.string();
const around = { ids: z.array(text), last: text.nullable(), next: text.nullable() };
const placeholders = { RELATIONSHIP_TYPES: 'HOLDS|MEMBER_OF' };

export const firstNeighbours = defineQueryTemplate('neighborhood/neighbours', {
  parameters: { ...around, limit: z.int() },
  row: { neighbour: text },
  placeholders,
});

export const relationshipTotals = defineQueryTemplate('neighborhood/totals', {
  parameters: around,
  row: { id: text, total: z.number() },
  placeholders,
});

export const relationshipsAmong = defineQueryTemplate('neighborhood/between', {
  parameters: { ...around, limit: z.int() },
  row: { fromId: text, toId: text, type: z.enum(relationshipTypeNames), properties: relationshipProperties },
  placeholders,
});
