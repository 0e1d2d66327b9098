import { z } from 'zod';
import { storedChange } from '../history/change.js';
import { defineQuery } from '../store/query.js';

const ids = z.array(z.string());
const entityRow = { id: z.string(), properties: z.record(z.string(), z.unknown()) };

export const claimChange = defineQuery('history/claim-change', {
  parameters: { id: z.string() },
  row: { properties: z.record(z.string(), z.unknown()) },
});

export const historiesOf = defineQuery('history/histories', {
  parameters: { ids },
  row: { id: z.string(), version: z.number().nullable(), retracted: z.boolean().nullable() },
});

export const affiliations = defineQuery('curation/affiliations', {
  parameters: { ids },
  row: { positionId: z.string(), ...entityRow },
});

export const recordChanges = defineQuery('history/record-changes', {
  parameters: { changes: z.array(z.object({ properties: storedChange, retracted: z.boolean(), concerns: ids })) },
  row: {},
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
