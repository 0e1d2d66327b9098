import { type EntityType, entityTypes, typesOfLabel } from './entity-types.js';
import { BOUNDED_DAYS } from './exclusion.js';
import type { RelationshipTypeDefinition } from './relationship-type.js';
import { type RelationshipType, relationshipTypes } from './relationship-types.js';
import { readFor, type WantedProperties } from './wanted-properties.js';

/** Clients decide which properties are wanted, so the number of cached lists is bounded. */
const MAXIMUM_NARROWED = 1000;

export interface Properties {
  readonly id: string;
  readonly [name: string]: unknown;
}

/**
 * The properties of entities or relationships as a list of values in a known order, which stores answer fastest: a map
 * would repeat all names in each row, and include keys that serve only search and sorting.
 */
export class PropertyList {
  readonly #names: readonly string[];
  readonly #narrowed = new Map<WantedProperties, PropertyList>();

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(['id', ...names])];
  }

  /** The list without unwanted properties; those with list values cost a store most. */
  for(wanted: WantedProperties): PropertyList {
    let list = this.#narrowed.get(wanted);
    if (list === undefined) {
      if (this.#narrowed.size >= MAXIMUM_NARROWED) this.#narrowed.clear();
      list = new PropertyList(readFor(wanted, this.#names));
      this.#narrowed.set(wanted, list);
    }
    return list;
  }

  /** The list as a Cypher expression on a variable. Relationships store no id, so theirs is computed. */
  of(variable: string, id = `${variable}.id`): string {
    const [, ...others] = this.#names;
    return `[${[id, ...others.map((name) => `${variable}.${name}`)].join(', ')}]`;
  }

  /**
   * The properties from the values of a row, without missing ones.
   * @throws {TypeError} if the id is missing.
   */
  read(values: readonly unknown[]): Properties {
    const [id] = values;
    if (typeof id !== 'string')
      throw new TypeError('A store answered properties without an id: this program writes none.');
    const properties: { [name: string]: unknown; id: string } = { id };
    this.#names.forEach((name, index) => {
      const value = values[index];
      if (value !== null && value !== undefined) properties[name] = value;
    });
    return properties;
  }
}

function lazily<K extends string>(make: (key: K) => PropertyList): (key: K) => PropertyList {
  const made = new Map<K, PropertyList>();
  return (key) => {
    const list = made.get(key) ?? make(key);
    made.set(key, list);
    return list;
  };
}

function listOfTypes(types: readonly EntityType[]): PropertyList {
  return new PropertyList([...types.flatMap((type) => Object.keys(entityTypes[type].properties)), 'evidence']);
}

/** The properties of the entities of a label. */
export const propertiesOfLabel = lazily((label: string) => listOfTypes(typesOfLabel(label)));

/** The properties of the entities that relationships of a type lead to. */
export const propertiesOfTargets = lazily((type: RelationshipType) => listOfTypes([...relationshipTypes[type].to]));

/** The properties of the entities that relationships of a type lead from. */
export const propertiesOfOrigins = lazily((type: RelationshipType) => listOfTypes([...relationshipTypes[type].from]));

/** The properties of the organizations and provinces of positions. */
export const propertiesOfPositionLinkEnds = listOfTypes([
  ...relationshipTypes.BELONGS_TO.to,
  ...relationshipTypes.REPRESENTS.to,
]);

/** The properties of a position link that tell when it held. */
export const propertiesOfPositionLinks = new PropertyList(['since', 'until', 'attestedOn', 'notBefore', 'notFrom']);

/** The properties of the relationships of a type. */
export const propertiesOfRelationships = lazily((type: RelationshipType) => {
  const { dating, properties }: RelationshipTypeDefinition = relationshipTypes[type];
  // The bounds say of a membership whether it is dated, and of every tenure whether it is told as over.
  const derived = dating === 'tenure' ? ['bounds', ...BOUNDED_DAYS] : [];
  return new PropertyList([...Object.keys(properties), ...derived, 'evidence']);
});
