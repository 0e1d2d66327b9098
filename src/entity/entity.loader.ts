import DataLoader from 'dataloader';
import type { GraphStore } from '../graph/store.js';
import { entityTypeOf } from '../model/entity-types.js';
import { entitiesByIds } from './entity.queries.js';
import { type EntityRecord, entityRecord } from './entity-record.js';

const LONGEST_BATCH = 1000;

/** The entities of one request by id, each read at most once. */
export class EntityLoader {
  readonly #loader: DataLoader<string, EntityRecord | null>;

  constructor(store: GraphStore) {
    this.#loader = new DataLoader((ids) => readEntities(store, ids), { maxBatchSize: LONGEST_BATCH });
  }

  /** The entity of an id; null if there is none. An id that names no type costs no read. */
  async load(id: string): Promise<EntityRecord | null> {
    return entityTypeOf(id) === undefined ? null : this.#loader.load(id);
  }

  /** Remembers an entity that another query has read. */
  prime(record: EntityRecord): void {
    this.#loader.prime(record.id, record);
  }
}

async function readEntities(store: GraphStore, ids: readonly string[]): Promise<(EntityRecord | null)[]> {
  const rows = await store.read(entitiesByIds, { ids: [...ids] });
  const byId = new Map(rows.map((row) => [row.id, entityRecord(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}
