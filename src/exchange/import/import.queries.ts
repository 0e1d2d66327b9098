import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

export const claimSubjects = defineQuery('exchange/import/claim-subjects', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string() },
});

export const anyHistory = defineQuery('exchange/import/any-history', { parameters: {}, row: { id: z.string() } });

export const retractedFacts = defineQuery('exchange/import/retracted', {
  parameters: { ids: z.array(z.string()) },
  row: { id: z.string(), version: z.number() },
});
