import { z } from 'zod';
import { defineQuery } from '../store/query.js';
import { recordedChange, storedChange } from './change.js';

const ids = z.array(z.string());

const selection = {
  byKind: z.string().nullable(),
  byId: z.string().nullable(),
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
  weight: 'heavy',
  parameters: { ...selection, after: z.string(), limit: z.int() },
  row: { change: storedChange },
});

export const allChangesCount = defineQuery('history/all-count', {
  weight: 'heavy',
  parameters: selection,
  row: { total: z.number() },
});

export const versions = defineQuery('history/versions', {
  parameters: { ids },
  row: { id: z.string(), version: z.number() },
});

export const claimChange = defineQuery('history/claim-change', {
  parameters: { id: z.string() },
  row: { properties: z.record(z.string(), z.unknown()) },
});

export const changesByIds = defineQuery('history/changes-by-ids', {
  parameters: { ids },
  row: { change: storedChange },
});

export const historiesOf = defineQuery('history/histories', {
  parameters: { ids },
  row: { id: z.string(), version: z.number().nullable(), retracted: z.boolean().nullable() },
});

export const recordChanges = defineQuery('history/record-changes', {
  parameters: { changes: z.array(z.object({ properties: recordedChange, retracted: z.boolean(), concerns: ids })) },
  row: {},
});
