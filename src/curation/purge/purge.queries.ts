import { z } from 'zod';
import { storedMerger } from '../../facts/identity/merger.js';
import { storedChange } from '../../history/change.js';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';

const ids = z.array(z.string());
const change = { change: storedChange };

export const changesNaming = defineQuery('curation/purge/changes', { parameters: { ids }, row: change });

export const changesCiting = defineQuery('curation/purge/changes-citing', {
  parameters: { id: z.string(), locationPrefix: z.string() },
  row: change,
});

export const historiesNaming = defineQuery('curation/purge/histories', {
  parameters: { ids },
  row: { id: z.string() },
});

export const mergersNaming = defineQuery('curation/purge/mergers', {
  parameters: { ids },
  row: { merger: storedMerger },
});

export const removeRecords = defineQueryTemplate('curation/purge/remove-records', {
  parameters: { ids },
  row: {},
  placeholders: { RECORD_LABEL: 'Change' },
});

export const redactChanges = defineQuery('curation/purge/redact-changes', {
  parameters: { rows: z.array(z.object({ id: z.string(), evidence: z.array(z.string()) })) },
  row: {},
});
