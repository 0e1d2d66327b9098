import { z } from 'zod';
import { sourceCount } from '../../../store/fragments.js';
import { defineQueryTemplate } from '../../../store/query.js';

const text = z.string();
const optionalText = text.nullable();
const optionalCount = z.int().nullable();
/** The condition on the number of sources that each parameter stands for. */
export const sourceConditions = {
  equal: `${sourceCount('r')} = $equal`,
  least: `${sourceCount('r')} >= $least`,
  most: `${sourceCount('r')} <= $most`,
} as const;

const sources = { equal: optionalCount, least: optionalCount, most: optionalCount };
const placeholders = {
  RELATIONSHIP_TYPES: 'HOLDS|MEMBER_OF',
  CONDITIONS: Object.values(sourceConditions).join(' AND '),
};
const key = { fromId: text, id: text };
const total = { total: z.number() };

export const factOrigins = defineQueryTemplate('graphql/questions/facts/origins', {
  parameters: { after: text, before: text, limit: z.int() },
  row: { id: text },
  placeholders: { ENTITY_LABEL: 'Official' },
});

export const factsLedFrom = defineQueryTemplate('graphql/questions/facts/led-from', {
  weight: 'heavy',
  parameters: { ids: z.array(text), ...sources },
  row: key,
  placeholders,
});

export const factsOfEntity = defineQueryTemplate('graphql/questions/facts/of-entity', {
  weight: 'heavy',
  parameters: { entity: text, ...sources, afterFrom: optionalText, afterId: optionalText, limit: z.int() },
  row: key,
  placeholders,
});

export const factCount = defineQueryTemplate('graphql/questions/facts/count', {
  weight: 'heavy',
  parameters: sources,
  row: total,
  placeholders: { RELATIONSHIP_TYPE: 'HOLDS', CONDITIONS: placeholders.CONDITIONS },
});

export const factCountOfEntity = defineQueryTemplate('graphql/questions/facts/count-of-entity', {
  weight: 'heavy',
  parameters: { entity: text, ...sources },
  row: total,
  placeholders,
});
