import type { EntityType } from '../../../model/entity-types.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { asDate, asIs, asLastDay, asWord, type ReadValue } from '../../import/read-value.js';
import { organizationKindByWord } from '../popolo/words.js';
import { isVietnamese } from '../vietnamese.js';
import { statusByWord } from './words.js';

/** Maps the list of values of a FollowTheMoney property. */
export type PropertyRule =
  /** The first becomes the value; the others are unmapped. */
  | { readonly first: string; readonly read: ReadValue }
  /** All are added to a list. */
  | { readonly all: string; readonly prefix?: string }
  /** The first becomes the value and the others are added to a list. */
  | { readonly first: string; readonly read: ReadValue; readonly others: string }
  /** The first becomes the value, and if there are others each becomes a claim. */
  | { readonly first: string; readonly read: ReadValue; readonly claims: true }
  /** The Vietnamese one becomes the value. */
  | { readonly vietnamese: string };

export interface LinkRule {
  readonly type: RelationshipType;
  readonly to: EntityType;
}

/** Maps a FollowTheMoney schema to an entity type. */
export interface EntitySchema {
  readonly type: EntityType;
  readonly properties: Readonly<Record<string, PropertyRule>>;
  readonly links: Readonly<Record<string, LinkRule>>;
  readonly defaults: Readonly<Record<string, string>>;
}

/** Maps a FollowTheMoney schema to a relationship type. */
export interface RelationshipSchema {
  readonly type: RelationshipType;
  readonly from: { readonly property: string; readonly type: EntityType };
  readonly to: { readonly property: string; readonly type: EntityType };
  readonly properties: Readonly<Record<string, PropertyRule>>;
  readonly defaults: Readonly<Record<string, string>>;
}

const date = (first: string): PropertyRule => ({ first, read: asDate });
const lastDay = (first: string): PropertyRule => ({ first, read: asLastDay });

function organization(kind: string): EntitySchema {
  return {
    type: 'Organization',
    properties: {
      name: { first: 'name', read: asIs },
      alias: { vietnamese: 'nameVi' },
      classification: { first: 'kind', read: asWord(organizationKindByWord, kind) },
      incorporationDate: date('foundedOn'),
      dissolutionDate: lastDay('dissolvedOn'),
    },
    links: { parent: { type: 'PART_OF', to: 'Organization' } },
    defaults: { kind },
  };
}

export const entitySchemas: Readonly<Record<string, EntitySchema>> = {
  Person: {
    type: 'Official',
    properties: {
      name: { first: 'name', read: asIs, others: 'aliases' },
      alias: { all: 'aliases' },
      birthDate: { first: 'birthDate', read: asDate, claims: true },
      deathDate: { first: 'deathDate', read: asDate },
      gender: { first: 'gender', read: asIs },
      wikidataId: { all: 'identifiers', prefix: 'wikidata:' },
      website: { all: 'links' },
      wikipediaUrl: { all: 'links' },
    },
    links: {},
    defaults: {},
  },
  Position: {
    type: 'Position',
    properties: { name: { first: 'title', read: asIs }, alias: { vietnamese: 'titleVi' } },
    links: { organization: { type: 'BELONGS_TO', to: 'Organization' } },
    defaults: { kind: 'OTHER' },
  },
  Organization: organization('OTHER'),
  PublicBody: organization('GOVERNMENT'),
  Company: organization('OTHER'),
  LegalEntity: organization('OTHER'),
};

const tenure = { startDate: date('since'), endDate: lastDay('until') };
const role: PropertyRule = { first: 'role', read: asIs };

export const relationshipSchemas: Readonly<Record<string, RelationshipSchema>> = {
  Occupancy: {
    type: 'HOLDS',
    from: { property: 'holder', type: 'Official' },
    to: { property: 'post', type: 'Position' },
    properties: { ...tenure, status: { first: 'status', read: asWord(statusByWord, 'UNKNOWN') } },
    defaults: {},
  },
  Membership: {
    type: 'MEMBER_OF',
    from: { property: 'member', type: 'Official' },
    to: { property: 'organization', type: 'Organization' },
    properties: { ...tenure, role },
    defaults: {},
  },
  Directorship: {
    type: 'MEMBER_OF',
    from: { property: 'director', type: 'Official' },
    to: { property: 'organization', type: 'Organization' },
    properties: { ...tenure, role },
    defaults: { role: 'director' },
  },
};

/** The Vietnamese one of several names. */
export function vietnameseOf(values: readonly unknown[]): string | undefined {
  return values.find(isVietnamese);
}
