import { z } from 'zod';
import { relationshipTypeNames } from '../../model/relationship-types.js';
import { directions } from '../../store/fragments.js';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';
import { madeMerger, storedMerger } from './merger.js';

const text = z.string();
const ids = z.array(text);
const properties = z.record(text, z.unknown());
const merger = { merger: storedMerger };
const some = { id: text, limit: z.int() };
const relationshipRow = { id: text, fromId: text, toId: text, properties };

export const mergedInto = defineQuery('facts/identity/merge/into', {
  parameters: { ids },
  row: { id: text, intoId: text },
});

export const absorbedBy = defineQuery('facts/identity/merge/absorbed', {
  parameters: { ids },
  row: { id: text, intoId: text, key: text },
});

export const mergersByIds = defineQuery('facts/identity/merge/by-ids', { parameters: { ids }, row: merger });

export const mergersMade = defineQuery('facts/identity/merge/made', { parameters: { ids }, row: madeMerger.shape });

export const mergerPage = defineQuery('facts/identity/merge/page', {
  parameters: { after: text, limit: z.int() },
  row: merger,
});

export const laterMergers = defineQuery('facts/identity/merge/later', {
  parameters: { key: text, factIds: ids, limit: z.int() },
  row: { id: text, key: text },
});

export const lastMerger = defineQuery('facts/identity/merge/last', { parameters: {}, row: { key: text } });

export const anyMerger = defineQuery('facts/identity/merge/any', { parameters: {}, row: { id: text } });

export const writeMergers = defineQuery('facts/identity/merge/write', {
  parameters: { mergers: z.array(storedMerger) },
  row: {},
});

export const removeMergers = defineQuery('facts/identity/merge/remove', { parameters: { ids }, row: {} });

const typedRow = { type: z.enum(relationshipTypeNames), ...relationshipRow };

export const relationshipsOf = defineQueryTemplate('facts/identity/merge/relationships', {
  parameters: { ...some, types: ids },
  row: typedRow,
  placeholders: directions.outgoing,
});

export const relationshipsLedOut = defineQuery('facts/identity/merge/led-out', {
  parameters: { rows: z.array(z.object({ id: text, factIds: ids })) },
  row: typedRow,
});

export const relationshipsNaming = defineQueryTemplate('facts/identity/merge/naming', {
  parameters: some,
  row: relationshipRow,
  placeholders: { RELATIONSHIP_TYPE: 'PARTICIPATED_IN', NAMED: '$id IN r.actingIn OR r.onBehalfOf = $id' },
});

export const topicsRaisedBy = defineQuery('facts/identity/merge/raised-topics', {
  parameters: { quotedId: text, limit: z.int() },
  row: { id: text, properties },
});
