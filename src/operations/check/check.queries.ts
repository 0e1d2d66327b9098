import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';

// Any stored value may be wrong, so these types assume only what every store guarantees.
const text = z.string();
const optionalText = z.unknown();
const properties = z.record(text, z.unknown());
const ids = z.array(text);
const page = { after: text, limit: z.int() };

export const checkedEntities = defineQueryTemplate('operations/check/entities', {
  parameters: page,
  row: { id: text, labels: z.array(text), properties },
  placeholders: { ENTITY_LABEL: 'Official' },
});

export const checkedRelationships = defineQuery('operations/check/relationships', {
  parameters: { ids },
  row: { type: text, id: optionalText, fromId: text, toId: text.nullable(), properties },
});

export const evidenceLinks = defineQuery('operations/check/evidence-links', {
  parameters: { ids },
  row: { key: optionalText, paragraph: optionalText, fromId: text, toId: text },
});

export const untypedEntities = defineQuery('operations/check/untyped-entities', {
  parameters: { types: z.array(text), limit: z.int() },
  row: { id: optionalText, labels: z.array(text) },
});

export const orphanPositions = defineQuery('operations/check/orphan-positions', {
  parameters: page,
  row: { id: text, title: optionalText },
});

export const heldPositions = defineQuery('operations/check/positions', { parameters: page, row: { id: text } });

export const officialNames = defineQuery('operations/check/official-names', {
  parameters: { afterKey: text, afterId: text, limit: z.int() },
  row: { id: text, nameKey: text, birthDate: optionalText },
});
