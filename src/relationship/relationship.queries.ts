import { z } from 'zod';
import { defineQuery, defineQueryTemplate } from '../graph/query.js';
import { relationshipTypeNames } from '../model/relationship-types.js';

const properties = z.record(z.string(), z.unknown());
const type = z.enum(relationshipTypeNames);
const text = z.string().optional();
export const relationshipProperties = z.looseObject({
  id: z.string(),
  rank: z.number().optional(),
  since: text,
  until: text,
  attestedOn: z.array(z.string()).optional(),
  status: text,
});
export type RelationshipProperties = z.output<typeof relationshipProperties>;
const words = z.array(z.string()).nullable();

const selection = {
  ids: z.array(z.string()),
  last: z.string().nullable(),
  next: z.string().nullable(),
  years: z.array(z.int()).nullable(),
  roles: words,
  kinds: words,
  labels: words,
};

const page = {
  afterDate: z.string().nullable(),
  afterRank: z.number().nullable(),
  afterId: z.string().nullable(),
  limit: z.int(),
};

const link = { type, properties: relationshipProperties, otherId: z.string(), other: properties, date: z.string() };

const placeholders = { RELATIONSHIP_TYPE: 'HOLDS' };

function pageTemplate(name: string) {
  return defineQueryTemplate(name, {
    parameters: { ...selection, ...page },
    row: { id: z.string(), ...link },
    placeholders,
  });
}

function countTemplate(name: string) {
  return defineQueryTemplate(name, {
    parameters: selection,
    row: { id: z.string(), total: z.number() },
    placeholders,
  });
}

/** The page and the count of relationships in either direction. */
export const relationshipQueries = {
  outgoing: {
    page: pageTemplate('relationship/outgoing'),
    count: countTemplate('relationship/outgoing-count'),
  },
  incoming: {
    page: pageTemplate('relationship/incoming'),
    count: countTemplate('relationship/incoming-count'),
  },
} as const;

export const officialRoles = defineQuery('official/roles', {
  parameters: {
    ids: selection.ids,
    last: selection.last,
    next: selection.next,
    kinds: selection.kinds,
    afterDate: page.afterDate,
    afterId: page.afterId,
    limit: page.limit,
  },
  row: { id: z.string(), ...link, links: z.array(z.object(link)) },
});

export const relationshipsByIds = defineQuery('relationship/by-ids', {
  parameters: { keys: z.array(z.object({ id: z.string(), fromId: z.string(), toId: z.string() })) },
  row: {
    id: z.string(),
    type,
    properties: relationshipProperties,
    fromId: z.string(),
    from: properties,
    toId: z.string(),
    to: properties,
  },
});
