import { z } from 'zod';
import { relationshipTypeNames } from '../../../model/relationship-types.js';
import { datingParameters } from '../../../store/date-of-end.js';
import { defineQueryTemplate } from '../../../store/query.js';
import { relationshipProperties } from '../../reading/relationship.queries.js';
import { timelineKindWords } from './timeline.type.js';

const text = z.string();
const optionalText = text.nullable();
const selection = { ids: z.array(text), ...datingParameters, from: optionalText, until: optionalText };
const placeholders = { RELATIONSHIP_TYPES: 'HOLDS' };

export const timelineItems = defineQueryTemplate('graphql/questions/timeline/items', {
  weight: 'heavy',
  parameters: { ...selection, after: optionalText, afterId: optionalText, limit: z.int() },
  row: {
    id: text,
    date: text,
    kind: z.enum(timelineKindWords),
    factId: text,
    type: z.enum(relationshipTypeNames),
    properties: relationshipProperties,
    outgoing: z.boolean(),
    otherId: text,
    other: z.record(text, z.unknown()),
  },
  placeholders,
});

export const timelineCount = defineQueryTemplate('graphql/questions/timeline/count', {
  weight: 'heavy',
  parameters: selection,
  row: { total: z.number(), firstDate: optionalText, lastDate: optionalText },
  placeholders,
});
