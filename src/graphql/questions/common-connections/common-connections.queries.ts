import { z } from 'zod';
import { relationshipTypeNames } from '../../../model/relationship-types.js';
import { datingParameters } from '../../../store/date-of-end.js';
import { defineQueryTemplate } from '../../../store/query.js';
import { relationshipProperties } from '../../reading/relationship.queries.js';

const text = z.string();
const ids = z.array(text);
const type = z.enum(relationshipTypeNames);
const time = { last: text.nullable(), next: text.nullable() };

export const sharedEntities = defineQueryTemplate('graphql/questions/common-connections/shared', {
  weight: 'heavy',
  parameters: {
    ids,
    ...time,
    ...datingParameters,
    throughPositions: z.boolean(),
    limit: z.int(),
    degreeLimit: z.int(),
  },
  row: { sharedId: text, sharing: z.number(), degree: z.number() },
  placeholders: { DIRECT_TYPES: 'HOLDS', POSITION_TYPES: 'BELONGS_TO', COUNTED_TYPES: 'HOLDS' },
});

export const directLinks = defineQueryTemplate('graphql/questions/common-connections/links', {
  weight: 'heavy',
  parameters: { starts: ids, ends: ids, ...time, ...datingParameters },
  row: { start: text, end: text, outgoing: z.boolean(), type, properties: relationshipProperties, date: text },
  placeholders: { DIRECT_TYPES: 'HOLDS' },
});

export const positionLinks = defineQueryTemplate('graphql/questions/common-connections/position-links', {
  weight: 'heavy',
  parameters: { ids, sharedIds: ids, ...time },
  row: {
    id: text,
    sharedId: text,
    positionId: text,
    hold: relationshipProperties,
    type,
    link: relationshipProperties,
  },
  placeholders: { POSITION_TYPES: 'BELONGS_TO' },
});
