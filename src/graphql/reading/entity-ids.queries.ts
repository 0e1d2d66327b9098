import { z } from 'zod';
import { defineQuery } from '../../store/query.js';

export const idsAfter = defineQuery('graphql/reading/ids-after', {
  weight: 'heavy',
  parameters: { after: z.string(), limit: z.int() },
  row: { id: z.string() },
});
