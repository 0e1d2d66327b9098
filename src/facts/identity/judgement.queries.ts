import { z } from 'zod';
import { defineQuery } from '../../store/query.js';
import { storedJudgement } from './judgement.js';

const text = z.string();
const ids = z.array(text);
const judgement = { judgement: storedJudgement };

export const judgementsByIds = defineQuery('facts/identity/judgement/by-ids', { parameters: { ids }, row: judgement });

export const judgementsOfEntities = defineQuery('facts/identity/judgement/of-entities', {
  parameters: { ids },
  row: { id: text, ...judgement },
});

export const judgementPage = defineQuery('facts/identity/judgement/page', {
  parameters: { after: text, limit: z.int() },
  row: judgement,
});

export const writeJudgements = defineQuery('facts/identity/judgement/write', {
  parameters: { judgements: z.array(storedJudgement) },
  row: {},
});

export const removeJudgements = defineQuery('facts/identity/judgement/remove', { parameters: { ids }, row: {} });
