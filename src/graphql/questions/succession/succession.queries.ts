import { z } from 'zod';
import { defineQuery } from '../../../store/query.js';
import { relationshipProperties } from '../../reading/relationship.queries.js';

export const positionTenures = defineQuery('graphql/questions/succession/tenures', {
  weight: 'heavy',
  parameters: { ids: z.array(z.string()), limit: z.int() },
  row: {
    id: z.string(),
    seats: z.number().nullable(),
    properties: relationshipProperties,
    officialId: z.string(),
    official: z.record(z.string(), z.unknown()),
  },
});
