import { entitiesByIds, entitiesOfOneType } from '../../facts/entity.queries.js';
import { type EntityRecord, entityRecord, listedEntityRecord } from '../../facts/entity-record.js';
import { survivorsOf } from '../../facts/identity/survivors.js';
import { suggestIds } from '../../facts/suggest-ids.js';
import { type EntityType, entityTypeOf } from '../../model/entity-types.js';
import { propertiesOfLabel } from '../../model/property-list.js';
import { ALL_PROPERTIES, type WantedProperties, wantedBy } from '../../model/wanted-properties.js';
import { idsMeantBy, isOfNoType } from '../../model/wrong-id.js';
import { BatchLoader } from '../../store/batch-loader.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore } from '../../store/store.js';

/** Loads entities by id; concurrent loads share one read. */
export class EntityLoader {
  readonly #store: GraphStore;
  readonly #reads: BatchLoader<WantedProperties, EntityRecord | null>;

  constructor(store: GraphStore) {
    this.#store = store;
    this.#reads = new BatchLoader((ids, wanted) => readEntities(store, ids, wanted));
  }

  /**
   * The entity with an id, or the survivor if it was merged, with at least the wanted properties; null if there is
   * none. An id without a known type prefix costs no read.
   */
  async load(id: string, wanted: WantedProperties = ALL_PROPERTIES): Promise<EntityRecord | null> {
    return entityTypeOf(id) === undefined ? null : this.#reads.load(id, wanted);
  }

  /** The ids of entities that a wrong one may stand for; of many ids without a type, one read tells. */
  async suggest(id: string): Promise<string[]> {
    if (!isOfNoType(id)) return suggestIds(readsOf(this.#store), id);
    const meant = idsMeantBy(id);
    const records = await Promise.all(meant.map((each) => this.load(each, wantedBy(new Set()))));
    return meant.filter((_, index) => records[index] !== null);
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
  const missing = ids.filter((id) => !byId.has(id));
  for (const [id, record] of await readSurvivors(store, missing)) byId.set(id, record);
  return ids.map((id) => byId.get(id) ?? null);
}

/** The survivors of those of the missing entities that were merged, by the ids asked for. */
async function readSurvivors(store: GraphStore, missing: readonly string[]): Promise<Map<string, EntityRecord>> {
  if (missing.length === 0) return new Map();
  const survivors = await survivorsOf(readsOf(store), missing);
  if (survivors.size === 0) return new Map();
  const records = await readOfAnyType(store, [...new Set(survivors.values())]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return new Map(
    [...survivors].flatMap(([id, survivor]) => {
      const record = byId.get(survivor);
      return record === undefined ? [] : [[id, record]];
    }),
  );
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
  return rows.map(({ properties }) => listedEntityRecord(list, properties));
}
