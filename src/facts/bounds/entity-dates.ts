import { batchesOf } from '../../collections.js';
import type { QueryRunner } from '../../store/store.js';
import { datesOfEntities } from './bounds.queries.js';
import type { EntityDates } from './exclusions.js';

/** The ids per query: enough to be fast, few enough for any store. */
export const IDS_PER_READ = 5000;

/** An entity with what dates it, and how many hold a position at once or how many paragraphs a source has. */
export interface DatedEntity extends EntityDates {
  readonly seats: number | null;
  /** Of a source. */
  readonly paragraphs: number | null;
}

/** Reads what dates entities, each once. */
export class EntityDatesReader {
  readonly #found = new Map<string, DatedEntity>();
  readonly #asked = new Set<string>();

  constructor(readonly runner: QueryRunner) {}

  async read(ids: Iterable<string>): Promise<ReadonlyMap<string, DatedEntity>> {
    const unread = [...new Set(ids)].filter((id) => !this.#asked.has(id));
    for (const some of batchesOf(unread, IDS_PER_READ)) {
      for (const row of await this.runner.run(datesOfEntities, { ids: some })) this.#found.set(row.id, row);
      for (const id of some) this.#asked.add(id);
    }
    return this.#found;
  }

  /** Those of some positions that have one seat. */
  async singleSeats(ids: Iterable<string>): Promise<string[]> {
    const positions = new Set(ids);
    const dates = await this.read(positions);
    return [...positions].filter((id) => dates.get(id)?.seats === 1);
  }
}
