import type { GraphStore } from '../graph/store.js';
import { entityTypeOf } from '../model/entity-types.js';
import { GatheredReads } from '../shared/gathered-reads.js';
import { entitiesByIds } from './entity.queries.js';
import { type EntityRecord, entityRecord } from './entity-record.js';

/** Entities by id, the reads of concurrent requests gathered. */
export class EntityLoader {
  readonly #reads: GatheredReads<null, EntityRecord | null>;

  constructor(store: GraphStore) {
    this.#reads = new GatheredReads((ids) => readEntities(store, ids));
  }

  /** The entity of an id; null if there is none. An id that names no type costs no read. */
  async load(id: string): Promise<EntityRecord | null> {
    return entityTypeOf(id) === undefined ? null : this.#reads.load(id, null);
  }
}

async function readEntities(store: GraphStore, ids: readonly string[]): Promise<(EntityRecord | null)[]> {
  const rows = await store.read(entitiesByIds, { ids: [...ids] });
  const byId = new Map(rows.map((row) => [row.id, entityRecord(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}
