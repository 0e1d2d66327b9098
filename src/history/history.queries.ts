import { z } from 'zod';
import { defineQuery } from '../store/query.js';
import { storedChange } from './change.js';

const ids = z.array(z.string());

const selection = {
  by: z.string().nullable(),
  actions: z.array(z.string()).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
};

export const changesOf = defineQuery('history/of-entities', {
  parameters: { ids, own: z.boolean(), ...selection, after: z.string().nullable(), limit: z.int() },
  row: { id: z.string(), change: storedChange },
});

export const changesOfCount = defineQuery('history/of-entities-count', {
  parameters: { ids, own: z.boolean(), ...selection },
  row: { id: z.string(), total: z.number() },
});

export const allChanges = defineQuery('history/all', {
  parameters: { ...selection, after: z.string(), limit: z.int() },
  row: { change: storedChange },
});

export const allChangesCount = defineQuery('history/all-count', {
  parameters: selection,
  row: { total: z.number() },
});

export const versions = defineQuery('history/versions', {
  parameters: { ids },
  row: { id: z.string(), version: z.number() },
});
