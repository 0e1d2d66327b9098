import { batchesOf, groupBy } from '../../collections.js';
import type { Exclusion } from '../../model/exclusion.js';
import type { QueryRunner } from '../../store/store.js';
import type { RelationshipFact } from '../fact.js';
import { datesOfEntities, holdersOf, positionLinks } from './bounds.queries.js';
import { type EntityDates, outsideLife, outsidePosition, type PositionLink } from './exclusions.js';
import { holderOf, type SeatHolder, type TakenSeat, takenSeat } from './seats.js';

/** The ids per query: enough to be fast, few enough for any store. */
const IDS_PER_READ = 5000;

/** An entity with what dates it, and how many hold a position at once or how many paragraphs a source has. */
export interface DatedEntity extends EntityDates {
  readonly seats: number | null;
  /** Of a source. */
  readonly paragraphs: number | null;
}

/** Values of ids, each read once. */
class ReadOnce<Value> {
  readonly found = new Map<string, Value>();
  readonly #asked = new Set<string>();

  constructor(private readonly readAll: (ids: string[]) => Promise<Iterable<readonly [string, Value]>>) {}

  async read(ids: Iterable<string>): Promise<ReadonlyMap<string, Value>> {
    const unread = [...new Set(ids)].filter((id) => !this.#asked.has(id));
    for (const some of batchesOf(unread, IDS_PER_READ)) {
      for (const [id, value] of await this.readAll(some)) this.found.set(id, value);
      for (const id of some) this.#asked.add(id);
    }
    return this.found;
  }
}

/** Reads what bounds follow from, each fact once: they must not change while it is used. */
export class BoundingFacts {
  /** Tenures of positions that are about to be written, by position. */
  readonly #expected = new Map<string, RelationshipFact[]>();
  readonly #lives = new Map<string, readonly Exclusion[]>();
  readonly #entities = new ReadOnce<DatedEntity>((ids) => this.#readEntities(ids));
  readonly #links = new ReadOnce((ids) => this.#readLinks(ids));
  readonly #positions = new ReadOnce((ids) => this.#readPositions(ids));
  readonly #seats = new ReadOnce((ids) => this.#readSeats(ids));

  constructor(readonly runner: QueryRunner) {}

  entities(ids: Iterable<string>): Promise<ReadonlyMap<string, DatedEntity>> {
    return this.#entities.read(ids);
  }

  /** The days on which an entity that was read did not exist. */
  outsideLife(id: string): readonly Exclusion[] {
    const known = this.#lives.get(id);
    if (known !== undefined) return known;
    const entity = this.#entities.found.get(id);
    if (entity === undefined) return [];
    const outside = outsideLife(entity);
    this.#lives.set(id, outside);
    return outside;
  }

  /** Those of some positions that have one seat. */
  async singleSeats(ids: Iterable<string>): Promise<string[]> {
    const positions = new Set(ids);
    const entities = await this.#entities.read(positions);
    return [...positions].filter((id) => entities.get(id)?.seats === 1);
  }

  /** How positions are linked to organizations and provinces; none for those that are not. */
  links(positions: Iterable<string>): Promise<ReadonlyMap<string, readonly PositionLink[]>> {
    return this.#links.read(positions);
  }

  /** The days on which nobody can have held some positions. */
  async outsidePositions(ids: Iterable<string>): Promise<(id: string) => readonly Exclusion[]> {
    const positions = await this.#positions.read(ids);
    return (id) => positions.get(id) ?? [];
  }

  /** When those of some positions that have one seat were surely taken. */
  async takenSeats(positions: Iterable<string>): Promise<ReadonlyMap<string, TakenSeat>> {
    return this.#seats.read(await this.singleSeats(positions));
  }

  /** Counts tenures that are about to be written among the holders of their seats. */
  async expect(tenures: readonly RelationshipFact[]): Promise<void> {
    const byPosition = groupBy(tenures, ({ toId }) => toId);
    for (const [id, group] of byPosition) this.#expected.set(id, group);
    await this.takenSeats(byPosition.keys());
    this.#expected.clear();
  }

  async #readEntities(ids: string[]) {
    const rows = await this.runner.run(datesOfEntities, { ids });
    return rows.map((row) => [row.id, row] as const);
  }

  async #readLinks(ids: string[]) {
    return groupBy(await this.runner.run(positionLinks, { ids }), ({ id }) => id);
  }

  async #readPositions(ids: string[]) {
    const links = await this.#links.read(ids);
    return ids.map((id) => [id, outsidePosition(links.get(id) ?? [])] as const);
  }

  async #readSeats(ids: string[]) {
    const stored = groupBy(await this.runner.run(holdersOf, { ids }), ({ id }) => id);
    const expected = ids.flatMap((id) => this.#expected.get(id) ?? []);
    const outside = await this.#positions.read(ids);
    const lives = await this.#entities.read(expected.map((fact) => fact.fromId));
    return ids.map((id) => {
      const holders: SeatHolder[] = stored.get(id) ?? [];
      const others = (this.#expected.get(id) ?? []).map((fact) => holderOf(fact, lives.get(fact.fromId)));
      return [id, takenSeat(holders, others, outside.get(id) ?? [])] as const;
    });
  }
}
