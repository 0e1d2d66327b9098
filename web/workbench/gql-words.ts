import type { EntityType } from './gql/graphql.js';
import type { Words } from './words/words.js';

/** The object types by the words that the enum of entity types has for them. */
const typeNames: Readonly<Partial<Record<EntityType, keyof Words['types']>>> = {
  AGREEMENT: 'Agreement',
  AWARD: 'Award',
  DECREE: 'Decree',
  DIRECTIVE: 'Directive',
  EVENT: 'Event',
  LAW: 'Law',
  OFFICIAL: 'Official',
  ORGANIZATION: 'Organization',
  POSITION: 'Position',
  PROVINCE: 'Province',
  RESOLUTION: 'Resolution',
  SOURCE: 'Source',
};

/** The type of a count; undefined for one that readers do not look for by itself. */
export function typeNameOf(type: EntityType): keyof Words['types'] | undefined {
  return typeNames[type];
}
