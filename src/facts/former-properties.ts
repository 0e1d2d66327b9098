import type { EntityType } from '../model/entity-types.js';
import type { RelationshipType } from '../model/relationship-types.js';

type Properties = Readonly<Record<string, unknown>>;

/** Properties as earlier versions of this program wrote them, each with what it is today. */
const former: Partial<Record<EntityType | RelationshipType, Readonly<Record<string, (value: unknown) => Properties>>>> =
  {
    Source: { author: (author) => ({ authors: [author] }) },
    RANKED_IN: { approximate: (value) => (value === false ? {} : { approximate: value === true ? 'ABOUT' : value }) },
  };

/** The properties of a fact that an earlier version of this program may have written, as they are written today. */
export function propertiesOfToday(type: EntityType | RelationshipType, properties: Properties): Properties {
  const changes = former[type];
  if (changes === undefined) return properties;
  const entries = Object.entries(properties).map(([name, value]) =>
    Object.hasOwn(changes, name) ? (changes[name]?.(value) ?? {}) : { [name]: value },
  );
  return Object.assign({}, ...entries);
}
