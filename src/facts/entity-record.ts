import { type EntityType, entityTypeOf } from '../model/entity-types.js';
import type { PropertyList } from '../model/property-list.js';

/** The properties of an entity or relationship as a store answers them. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** An entity as a store answers it. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly properties: StoredProperties;
}

/**
 * An entity of a store's row. Its type is read from its id.
 * @throws {TypeError} if the id names no type: the graph was not written by this program.
 */
export function entityRecord(row: { readonly id: string; readonly properties: StoredProperties }): EntityRecord {
  const type = entityTypeOf(row.id);
  if (type === undefined) throw new TypeError(`The graph holds an entity of no known type: ${row.id}`);
  return { id: row.id, type, properties: row.properties };
}

/**
 * An entity of a row that holds its properties as a list.
 * @throws {TypeError} as `entityRecord`, or without an id.
 */
export function listedEntityRecord(list: PropertyList, values: readonly unknown[]): EntityRecord {
  const properties = list.read(values);
  return entityRecord({ id: properties.id, properties });
}
