import { z } from 'zod';
import { relationshipTypeNames } from '../../../model/relationship-types.js';
import { defineQuery, defineQueryTemplate } from '../../../store/query.js';
import { relationshipProperties } from '../../reading/relationship.queries.js';

const text = z.string();
const optionalText = text.nullable();
const properties = z.record(text, z.unknown());
const ids = z.array(text);
const page = { afterEntity: optionalText, afterFirst: optionalText, limit: z.int() };
const total = { total: z.number() };

const tenure = {
  entityId: text,
  otherId: text,
  idSuffix: text,
  since: optionalText,
  until: optionalText,
  isAttested: z.boolean(),
  status: optionalText,
};
const tenureRow = z.object(tenure);
export type TenureRow = z.output<typeof tenureRow>;

const tenured = {
  weight: 'heavy',
  parameters: { from: optionalText },
  row: { id: text, tenures: z.number() },
} as const;
const tenures = { weight: 'heavy', parameters: { ids }, row: tenure } as const;

export const tenureQueries = {
  TWO_HOLDERS: {
    tenured: defineQuery('graphql/questions/conflicts/positions-of-tenures', tenured),
    tenures: defineQuery('graphql/questions/conflicts/tenures-of-positions', tenures),
  },
  OVERLAPPING_TERMS: {
    tenured: defineQuery('graphql/questions/conflicts/officials-of-tenures', tenured),
    tenures: defineQuery('graphql/questions/conflicts/tenures-of-officials', tenures),
  },
} as const;

export const disagreements = {
  page: defineQuery('graphql/questions/conflicts/sources-disagree', {
    weight: 'heavy',
    parameters: page,
    row: { entityId: text, entity: properties, property: text, claimIds: z.array(text) },
  }),
  count: defineQuery('graphql/questions/conflicts/sources-disagree-count', {
    weight: 'heavy',
    parameters: {},
    row: total,
  }),
};

const tenureInConflict = z.strictObject({
  entityId: text,
  entity: properties,
  type: z.enum(relationshipTypeNames),
  properties: relationshipProperties,
  otherId: text,
  other: properties,
});

/** A tenure with both its ends. */
export type TenureInConflict = z.output<typeof tenureInConflict>;

const conflictingTenurePlaceholders = { TENURE_TYPES: 'HOLDS', CONDITION: 'r.until < r.since' };

export const conflictingTenures = {
  page: defineQueryTemplate('graphql/questions/conflicts/conflicting-tenures', {
    weight: 'heavy',
    parameters: page,
    row: tenureInConflict.shape,
    placeholders: conflictingTenurePlaceholders,
  }),
  count: defineQueryTemplate('graphql/questions/conflicts/conflicting-tenures-count', {
    weight: 'heavy',
    parameters: {},
    row: total,
    placeholders: conflictingTenurePlaceholders,
  }),
};

const reversedLifetimePlaceholders = { ENTITY_LABEL: 'Province', REVERSED: 'n.validUntil < n.validFrom' };

export const reversedLifetimes = {
  page: defineQueryTemplate('graphql/questions/conflicts/reversed-lifetimes', {
    weight: 'heavy',
    parameters: { ...page, property: text },
    row: { entityId: text, entity: properties },
    placeholders: reversedLifetimePlaceholders,
  }),
  count: defineQueryTemplate('graphql/questions/conflicts/reversed-lifetimes-count', {
    weight: 'heavy',
    parameters: {},
    row: total,
    placeholders: reversedLifetimePlaceholders,
  }),
};
