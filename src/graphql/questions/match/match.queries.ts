import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../../../store/query.js';

const text = z.string();
const linked = z.array(z.array(z.union([text, z.number(), z.null()])));

export const matchCandidates = defineQueryTemplate('graphql/questions/match/candidates', {
  weight: 'heavy',
  parameters: {
    descriptions: z.array(z.object({ position: z.int(), key: text, firstWord: text, lastWord: text, birthYear: text })),
    limit: z.int(),
  },
  row: { position: z.number(), id: text, properties: z.record(text, z.unknown()) },
  placeholders: { ENTITY_LABEL: 'Official' },
});

export const matchLinks = defineQuery('graphql/questions/match/links', {
  parameters: { ids: z.array(text) },
  row: {
    id: text,
    positions: linked,
    ownOrganizations: linked,
    organizations: linked,
    ownProvinces: linked,
    provinces: linked,
    birthDates: z.array(text),
  },
});
