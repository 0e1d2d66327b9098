import { z } from 'zod';
import { defineQuery } from '../graph/query.js';
import { storedJudgement } from './judgement.js';

const text = z.string();
const ids = z.array(text);
const judgement = { judgement: storedJudgement };

export const judgementsByIds = defineQuery('judgement/by-ids', { parameters: { ids }, row: judgement });

export const judgementsOfEntities = defineQuery('judgement/of-entities', {
  parameters: { ids },
  row: { id: text, ...judgement },
});

export const judgementPage = defineQuery('judgement/page', {
  parameters: { after: text, limit: z.int() },
  row: judgement,
});

export const writeJudgements = defineQuery('judgement/write', {
  parameters: { judgements: z.array(storedJudgement) },
  row: {},
});

export const removeJudgements = defineQuery('judgement/remove', { parameters: { ids }, row: {} });
