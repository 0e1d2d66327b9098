import { z } from 'zod';
import { relationshipTypeNames } from '../../model/relationship-types.js';
import { directions } from '../../store/fragments.js';
import { defineQuery, defineQueryTemplate } from '../../store/query.js';

const text = z.string();
const date = text.nullable();
const count = z.number().nullable();
const parameters = { ids: z.array(text) };
const properties = z.record(text, z.unknown());
const ends = { id: text, fromId: text, toId: text, properties };

export const datesOfEntities = defineQuery('facts/bounds/dates', {
  parameters,
  row: { id: text, seats: count, paragraphs: count, begin: date, end: date },
});

export const positionLinks = defineQuery('facts/bounds/position-links', {
  parameters,
  row: { id: text, type: text, since: date, until: date, toId: text, begin: date, end: date },
});

export const tenuresOf = defineQueryTemplate('facts/bounds/tenures', {
  parameters,
  row: { ...ends, type: z.enum(relationshipTypeNames) },
  placeholders: { TENURE_TYPES: 'HOLDS|MEMBER_OF', ...directions.either },
});

export const holdersOf = defineQuery('facts/bounds/holders', {
  parameters,
  row: {
    ...{
      id: text,
      factId: text,
      officialId: text,
      since: date,
      until: date,
      attestedOn: z.array(text).nullable(),
      status: date,
    },
    ...{ begin: date, end: date },
  },
});

export const openTenuresOf = defineQuery('facts/bounds/open-tenures', { parameters, row: ends });
export const positionsOf = defineQuery('facts/bounds/positions-of', { parameters, row: { id: text } });
export const membershipsOfPeriods = defineQuery('facts/bounds/of-periods', { parameters, row: ends });
export const tenuresEndedBy = defineQuery('facts/bounds/ended-by', { parameters, row: ends });

export const idsOfType = defineQueryTemplate('facts/bounds/ids-of-type', {
  parameters: { after: text, limit: z.int() },
  row: { id: text },
  placeholders: { ENTITY_LABEL: 'Official' },
});

export const readBoundsVersion = defineQuery('facts/bounds/read-version', {
  parameters: {},
  row: { version: z.int() },
});
export const writeBoundsVersion = defineQuery('facts/bounds/write-version', {
  parameters: { version: z.int() },
  row: {},
});
