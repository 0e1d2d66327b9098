import type { EntityFact } from '../../../facts/fact.js';
import type { EntityType } from '../../../model/entity-types.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { lastDayBefore } from '../last-day.js';
import { organizationWords } from '../popolo/words.js';
import { isVietnamese } from '../vietnamese.js';
import { GENDERS } from './words.js';

/** The values of each property; empty ones are dropped when the line is written. */
export type Values = Record<string, readonly unknown[]>;

export const only = (value: unknown): unknown[] => (value === undefined ? [] : [value]);
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const vietnamese = (value: unknown): unknown[] => (isVietnamese(value) ? [value] : []);
export const word = (words: Readonly<Record<string, string>>, key: unknown) => only(words[String(key)]);

const WIKIDATA = /^wikidata:(Q\d+)$/;
const PUBLIC_BODIES = ['GOVERNMENT', 'ASSEMBLY', 'COUNCIL', 'MILITARY', 'JUDICIAL'];

/** Maps an entity type to FollowTheMoney. */
export interface Schema {
  readonly type: EntityType;
  readonly mapped: readonly string[];
  /** A relationship whose other ends become values of a property. */
  readonly link?: readonly [type: RelationshipType, property: string];
  schemaOf(fact: EntityFact): string;
  values(properties: EntityFact['properties']): Values;
}

export const schemas: readonly Schema[] = [
  {
    type: 'Organization',
    mapped: ['name', 'kind', 'foundedOn', 'dissolvedOn'],
    link: ['PART_OF', 'parent'],
    schemaOf: ({ properties }) => (PUBLIC_BODIES.includes(String(properties['kind'])) ? 'PublicBody' : 'Organization'),
    values: ({ name, nameVi, kind, foundedOn, dissolvedOn }) => ({
      name: [name],
      alias: vietnamese(nameVi),
      classification: word(organizationWords, kind),
      incorporationDate: only(foundedOn),
      dissolutionDate: only(lastDayBefore(dissolvedOn)),
    }),
  },
  {
    type: 'Position',
    mapped: ['title'],
    link: ['BELONGS_TO', 'organization'],
    schemaOf: () => 'Position',
    values: ({ title, titleVi }) => ({ name: [title], alias: vietnamese(titleVi) }),
  },
  {
    type: 'Official',
    mapped: ['name', 'aliases', 'birthDate', 'deathDate', 'links'],
    schemaOf: () => 'Person',
    values: ({ name, aliases, birthDate, deathDate, gender, identifiers, links }) => ({
      name: [name],
      alias: list(aliases),
      birthDate: only(birthDate),
      deathDate: only(deathDate),
      gender: GENDERS.includes(String(gender)) ? [gender] : [],
      wikidataId: list(identifiers).flatMap((text) => WIKIDATA.exec(String(text))?.[1] ?? []),
      website: list(links),
    }),
  },
];
