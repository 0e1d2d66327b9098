import { z } from 'zod';
import { defineQuery } from '../store/query.js';

const ids = z.array(z.string());
const entityRow = { id: z.string(), properties: z.record(z.string(), z.unknown()) };

export const affiliations = defineQuery('curation/affiliations', {
  parameters: { ids },
  row: { positionId: z.string(), ...entityRow },
});

export const authorsOf = defineQuery('curation/authors-of', {
  parameters: { id: z.string() },
  row: { byKind: z.string(), byId: z.string(), action: z.string(), last: z.string() },
});

export const dependents = defineQuery('curation/dependents', {
  parameters: { id: z.string(), limit: z.int() },
  row: { factId: z.string() },
});

export const claimsAbout = defineQuery('curation/claims-about', {
  parameters: { id: z.string(), properties: z.array(z.string()) },
  row: { id: z.string(), property: z.string(), claim: z.record(z.string(), z.unknown()) },
});

export const namedBy = defineQuery('curation/named-by', {
  parameters: { id: z.string(), limit: z.int() },
  row: { factId: z.string() },
});

export const recordsOn = defineQuery('curation/curation-records-on', {
  parameters: { id: z.string(), locationPrefix: z.string(), limit: z.int() },
  row: { kind: z.string(), id: z.string() },
});

export const topicsBy = defineQuery('curation/topics-by', {
  parameters: { quotedId: z.string(), limit: z.int() },
  row: { factId: z.string() },
});
