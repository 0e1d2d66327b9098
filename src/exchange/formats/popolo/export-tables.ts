import type { EntityType } from '../../../model/entity-types.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { lastDayBefore } from '../last-day.js';
import { isVietnamese } from '../vietnamese.js';
import { eventWords, organizationWords } from './words.js';

type Properties = Readonly<Record<string, unknown>>;
export type Fields = Record<string, unknown>;

/** Maps entities to the records of a collection. */
export interface Collection {
  readonly type: EntityType;
  /** The outgoing relationships of which a record can name one each. */
  readonly outgoing: readonly RelationshipType[];
  readonly incoming: readonly RelationshipType[];
  /** The mapped properties; all others are counted as losses. */
  readonly mapped: readonly string[];
  fields(properties: Properties, named: Partial<Record<RelationshipType, string>>): Fields;
}

const word = (words: Readonly<Record<string, string>>, kind: unknown) => words[String(kind)];
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function identifier(text: unknown) {
  const [scheme = '', ...rest] = String(text).split(':');
  return { scheme, identifier: rest.join(':') };
}

export const collections: Readonly<Record<string, Collection>> = {
  persons: {
    type: 'Official',
    outgoing: [],
    incoming: [],
    mapped: ['name', 'aliases', 'birthDate', 'deathDate', 'gender', 'identifiers', 'links'],
    fields: ({ name, aliases, birthDate, deathDate, gender, identifiers, links }) => ({
      name,
      other_names: list(aliases).map((alias) => ({ name: alias })),
      birth_date: birthDate,
      death_date: deathDate,
      gender,
      identifiers: list(identifiers).map(identifier),
      links: list(links).map((url) => ({ url })),
    }),
  },
  organizations: {
    type: 'Organization',
    outgoing: ['PART_OF'],
    incoming: [],
    mapped: ['name', 'nameVi', 'kind', 'foundedOn', 'dissolvedOn'],
    fields: ({ name, nameVi, kind, foundedOn, dissolvedOn }, { PART_OF }) => ({
      name,
      other_names: nameVi === undefined ? [] : [{ name: nameVi, lang: 'vi' }],
      classification: word(organizationWords, kind),
      founding_date: foundedOn,
      dissolution_date: lastDayBefore(dissolvedOn),
      parent_id: PART_OF,
    }),
  },
  areas: {
    type: 'Province',
    outgoing: [],
    incoming: [],
    mapped: ['name', 'nameVi', 'isoCode', 'gsoCode'],
    fields: ({ name, nameVi, isoCode, gsoCode }) => ({
      name,
      other_names: nameVi === undefined ? [] : [{ name: nameVi, lang: 'vi' }],
      identifiers: [
        ...(isoCode === undefined ? [] : [{ scheme: 'iso_3166_2', identifier: isoCode }]),
        ...(gsoCode === undefined ? [] : [{ scheme: 'gso_vn', identifier: gsoCode }]),
      ],
    }),
  },
  events: {
    type: 'Event',
    outgoing: ['PART_OF'],
    incoming: ['ORGANIZED'],
    mapped: ['name', 'kind', 'startsOn', 'endsOn', 'place'],
    fields: ({ name, kind, startsOn, endsOn, place }, { PART_OF, ORGANIZED }) => ({
      name,
      classification: word(eventWords, kind),
      start_date: startsOn,
      end_date: endsOn,
      location: place,
      parent_id: PART_OF,
      organization_id: ORGANIZED,
    }),
  },
  posts: {
    type: 'Position',
    outgoing: ['BELONGS_TO', 'REPRESENTS'],
    incoming: [],
    mapped: ['title'],
    fields: ({ title, titleVi }, { BELONGS_TO, REPRESENTS }) => ({
      label: title,
      other_label: isVietnamese(titleVi) ? [titleVi] : [],
      organization_id: BELONGS_TO,
      area_id: REPRESENTS,
    }),
  },
};
