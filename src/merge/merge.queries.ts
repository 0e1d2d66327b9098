import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../graph/query.js';
import { relationshipTypeNames } from '../model/relationship-types.js';
import { madeMerger, storedMerger } from './merger.js';

const text = z.string();
const ids = z.array(text);
const properties = z.record(text, z.unknown());
const merger = { merger: storedMerger };
const some = { id: text, limit: z.int() };
const relationshipRow = { id: text, fromId: text, toId: text, properties };

export const mergedInto = defineQuery('merge/into', { parameters: { ids }, row: { id: text, intoId: text } });

export const absorbedBy = defineQuery('merge/absorbed', {
  parameters: { ids },
  row: { id: text, intoId: text, key: text },
});

export const mergersByIds = defineQuery('merge/by-ids', { parameters: { ids }, row: merger });

export const mergersMade = defineQuery('merge/made', { parameters: { ids }, row: madeMerger.shape });

export const mergerPage = defineQuery('merge/page', { parameters: { after: text, limit: z.int() }, row: merger });

export const laterMergers = defineQuery('merge/later', {
  parameters: { key: text, factIds: ids, limit: z.int() },
  row: { id: text, key: text },
});

export const lastMerger = defineQuery('merge/last', { parameters: {}, row: { key: text } });

export const anyMerger = defineQuery('merge/any', { parameters: {}, row: { id: text } });

export const writeMergers = defineQuery('merge/write', { parameters: { mergers: z.array(storedMerger) }, row: {} });

export const removeMergers = defineQuery('merge/remove', { parameters: { ids }, row: {} });

const linked = {
  parameters: { ...some, types: ids },
  row: { type: z.enum(relationshipTypeNames), ...relationshipRow },
};

export const outgoingOf = defineQuery('merge/outgoing', linked);

export const incomingOf = defineQuery('merge/incoming', linked);

export const relationshipsLedOut = defineQuery('merge/led-out', {
  parameters: { rows: z.array(z.object({ id: text, factIds: ids })) },
  row: linked.row,
});

export const relationshipsNaming = defineQueryTemplate('merge/naming', {
  parameters: some,
  row: relationshipRow,
  placeholders: { RELATIONSHIP_TYPE: 'PARTICIPATED_IN', NAMED: '$id IN r.actingIn OR r.onBehalfOf = $id' },
});

export const topicsRaisedBy = defineQuery('merge/raised-topics', {
  parameters: { quotedId: text, limit: z.int() },
  row: { id: text, properties },
});
