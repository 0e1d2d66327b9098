import { type EntityType, entityTypeOf } from '../model/entity-types.js';
import type { PropertyList } from '../model/property-list.js';

/** The properties of an entity or relationship as returned by a store. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** An entity as returned by a store. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly properties: StoredProperties;
}

/**
 * The entity of a row. Its type follows from its id.
 * @throws {TypeError} if the id has no known prefix, as in a graph that another program wrote.
 */
export function entityRecord(row: { readonly id: string; readonly properties: StoredProperties }): EntityRecord {
  const type = entityTypeOf(row.id);
  if (type === undefined) throw new TypeError(`The graph holds an entity of no known type: ${row.id}`);
  return { id: row.id, type, properties: row.properties };
}

/**
 * The entity of a row that has its properties as a list.
 * @throws {TypeError} as `entityRecord`, or if the id is missing.
 */
export function listedEntityRecord(list: PropertyList, values: readonly unknown[]): EntityRecord {
  const properties = list.read(values);
  return entityRecord({ id: properties.id, properties });
}
