import type { EntityType } from '../../../model/entity-types.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import {
  addressOf,
  asDate,
  asIs,
  asLastDay,
  asList,
  asWord,
  isObject,
  keyOf,
  type ReadValue,
} from '../../import/read-value.js';
import { isVietnamese } from '../vietnamese.js';
import { codeProperties, eventKindByWord, organizationKindByWord } from './words.js';

/** Stands for a value that holds several properties by name. */
export const SPREAD = '*';

/** Maps a field of a record to a property. */
export interface FieldRule {
  readonly to: string;
  readonly read: ReadValue;
}

/** Maps a field that names another record to a relationship. */
export interface LinkRule {
  readonly type: RelationshipType;
  /** The collection of the named record. */
  readonly collection: CollectionName;
  /** True if the relationship leads from the named record to this one. */
  readonly reversed?: true;
}

/** Maps the records of a collection to entities. Fields without a rule are counted as unmapped. */
export interface Collection {
  readonly type: EntityType;
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly links: Readonly<Record<string, LinkRule>>;
  /** Values for properties that the model requires and records may lack. */
  readonly defaults?: Readonly<Record<string, string>>;
}

export type CollectionName = 'persons' | 'organizations' | 'posts' | 'areas' | 'events';

function identifierOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const { scheme, identifier } = item;
  return typeof scheme === 'string' && typeof identifier === 'string' && /^[^:\s]+$/.test(scheme) && identifier !== ''
    ? `${scheme}:${identifier}`
    : undefined;
}

/** The Vietnamese one of the other names, by its language tag or its letters. */
function vietnameseName(value: unknown): { value?: string; unmapped?: [string, unknown][] } {
  const items = Array.isArray(value) ? value : [value];
  const isIt = (item: unknown) => (isObject(item) ? item['lang'] === 'vi' : isVietnamese(item));
  const found = items.find(isIt);
  const name = keyOf('name')(found);
  const others = items.filter((item) => item !== found).map((item): [string, unknown] => ['[]', item]);
  return { ...(name !== undefined && { value: name }), ...(others.length > 0 && { unmapped: others }) };
}

/** The codes of a province, each as a property. */
function provinceCodes(value: unknown): { value: Record<string, unknown>; unmapped?: [string, unknown][] } {
  const items = (Array.isArray(value) ? value : [value]).filter(isObject);
  const codes: Record<string, unknown> = {};
  const others: [string, unknown][] = [];
  for (const item of items) {
    const property = codeProperties[String(item['scheme'])];
    if (property === undefined) others.push(['[]', item]);
    else codes[property] = item['identifier'];
  }
  return { value: codes, ...(others.length > 0 && { unmapped: others }) };
}

export const collections: Readonly<Record<CollectionName, Collection>> = {
  persons: {
    type: 'Official',
    fields: {
      name: { to: 'name', read: asIs },
      other_names: { to: 'aliases', read: asList(keyOf('name'), ['name']) },
      birth_date: { to: 'birthDate', read: asDate },
      death_date: { to: 'deathDate', read: asDate },
      gender: { to: 'gender', read: asIs },
      identifiers: { to: 'identifiers', read: asList(identifierOf, ['scheme', 'identifier']) },
      links: { to: 'links', read: asList(addressOf('url'), ['url']) },
    },
    links: {},
  },
  organizations: {
    type: 'Organization',
    fields: {
      name: { to: 'name', read: asIs },
      other_names: { to: 'nameVi', read: vietnameseName },
      classification: { to: 'kind', read: asWord(organizationKindByWord, 'OTHER') },
      founding_date: { to: 'foundedOn', read: asDate },
      dissolution_date: { to: 'dissolvedOn', read: asLastDay },
    },
    links: { parent_id: { type: 'PART_OF', collection: 'organizations' } },
    defaults: { kind: 'OTHER' },
  },
  posts: {
    type: 'Position',
    fields: { label: { to: 'title', read: asIs }, other_label: { to: 'titleVi', read: vietnameseName } },
    links: {
      organization_id: { type: 'BELONGS_TO', collection: 'organizations' },
      area_id: { type: 'REPRESENTS', collection: 'areas' },
    },
    defaults: { kind: 'OTHER' },
  },
  areas: {
    type: 'Province',
    fields: {
      name: { to: 'name', read: asIs },
      other_names: { to: 'nameVi', read: vietnameseName },
      identifiers: { to: SPREAD, read: provinceCodes },
    },
    links: {},
  },
  events: {
    type: 'Event',
    fields: {
      name: { to: 'name', read: asIs },
      classification: { to: 'kind', read: asWord(eventKindByWord, 'OTHER') },
      start_date: { to: 'startsOn', read: asDate },
      end_date: { to: 'endsOn', read: asDate },
      location: { to: 'place', read: asIs },
    },
    links: {
      parent_id: { type: 'PART_OF', collection: 'events' },
      organization_id: { type: 'ORGANIZED', collection: 'organizations', reversed: true },
    },
    defaults: { kind: 'OTHER' },
  },
};

/** The fields of a membership that become properties. */
export const membershipFields: Readonly<Record<string, FieldRule>> = {
  role: { to: 'role', read: asIs },
  start_date: { to: 'since', read: asDate },
  end_date: { to: 'until', read: asLastDay },
};

/** The fields of a membership that name other records, and the properties for their ids. */
export const membershipReferences: Readonly<Record<string, { to: string; collection: CollectionName }>> = {
  legislative_period_id: { to: 'period', collection: 'events' },
  area_id: { to: 'area', collection: 'areas' },
  on_behalf_of_id: { to: 'onBehalfOf', collection: 'organizations' },
};

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
