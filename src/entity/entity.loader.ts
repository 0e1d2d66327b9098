import type { GraphStore } from '../graph/store.js';
import { type EntityType, entityTypeOf } from '../model/entity-types.js';
import { propertiesOfLabel } from '../model/property-list.js';
import { ALL_PROPERTIES, type WantedProperties } from '../model/wanted-properties.js';
import { GatheredReads } from '../shared/gathered-reads.js';
import { entitiesByIds, entitiesOfOneType } from './entity.queries.js';
import { type EntityRecord, entityRecord } from './entity-record.js';

/** Entities by id, the reads of concurrent requests gathered. */
export class EntityLoader {
  readonly #reads: GatheredReads<WantedProperties, EntityRecord | null>;

  constructor(store: GraphStore) {
    this.#reads = new GatheredReads((ids, wanted) => readEntities(store, ids, wanted));
  }

  /** The entity of an id, with the wanted properties at least; null if there is none. An id that names no type costs no read. */
  async load(id: string, wanted: WantedProperties = ALL_PROPERTIES): Promise<EntityRecord | null> {
    return entityTypeOf(id) === undefined ? null : this.#reads.load(id, wanted);
  }
}

async function readEntities(
  store: GraphStore,
  ids: readonly string[],
  wanted: WantedProperties,
): Promise<(EntityRecord | null)[]> {
  const types = new Set(ids.map(entityTypeOf));
  const [type] = types;
  const records =
    types.size === 1 && type !== undefined
      ? await readOfOneType(store, type, ids, wanted)
      : await readOfAnyType(store, ids);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function readOfAnyType(store: GraphStore, ids: readonly string[]): Promise<EntityRecord[]> {
  const rows = await store.read(entitiesByIds, { ids: [...ids] });
  return rows.map(entityRecord);
}

async function readOfOneType(
  store: GraphStore,
  type: EntityType,
  ids: readonly string[],
  wanted: WantedProperties,
): Promise<EntityRecord[]> {
  const list = propertiesOfLabel(type).for(wanted);
  const query = entitiesOfOneType.with({ ENTITY_PROPERTIES: list.of('n') });
  const rows = await store.read(query, { ids: [...ids] });
  return rows.map(({ properties }) => {
    const own = list.read(properties);
    return entityRecord({ id: own.id, properties: own });
  });
}
