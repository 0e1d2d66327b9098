import { batchesOf, compareText, groupBy } from '../../collections.js';
import { daysSurelyHeldWithin, deriveBounds } from '../../model/derived-bounds.js';
import type { DerivedBounds, Exclusion } from '../../model/exclusion.js';
import { directions } from '../../store/fragments.js';
import type { QueryRunner } from '../../store/store.js';
import type { RelationshipFact } from '../fact.js';
import { datesOfTenure, tenureOfRow } from './bounded-tenure.js';
import { datesOfEntities, positionLinks, tenuresOf } from './bounds.queries.js';
import { boundingIds, type DatesById, exclusionsOf, type PositionLink } from './exclusions.js';

/** The ids per query: enough to be fast, few enough for any store. */
export const IDS_PER_READ = 5000;

/** Of a seat that changed hands more often, the latest holders alone rule others out. */
export const MAXIMUM_SEAT_EXCLUSIONS = 50;

type Links = ReadonlyMap<string, readonly PositionLink[]>;

/** What the bounds of some tenures follow from. */
interface Grounds {
  readonly dates: DatesById;
  readonly links: Links;
}

async function readAll<Row>(ids: Iterable<string>, read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of batchesOf([...new Set(ids)], IDS_PER_READ)) rows.push(...(await read(some)));
  return rows;
}

async function readLinks(runner: QueryRunner, positions: Iterable<string>): Promise<Links> {
  const rows = await readAll(positions, (ids) => runner.run(positionLinks, { ids }));
  return groupBy(rows, ({ id }) => id);
}

function readDates(runner: QueryRunner, facts: readonly RelationshipFact[]) {
  return readAll(facts.flatMap(boundingIds), (ids) => runner.run(datesOfEntities, { ids }));
}

function positionsOf(facts: readonly RelationshipFact[]): string[] {
  return facts.flatMap(({ type, toId }) => (type === 'HOLDS' ? [toId] : []));
}

/** The days on which a holder surely held the one seat of a position, as exclusions of the others. */
function takenBy(fact: RelationshipFact, { dates, links }: Grounds): Exclusion[] {
  // What has ended is not ongoing: its days are those it was shown on, the last of which a source may tell its end.
  const bounds = exclusionsOf(fact, dates, links).filter(({ reason }) => reason !== 'STATED_ENDED');
  const held = daysSurelyHeldWithin(datesOfTenure(fact), bounds);
  return held.map((days) => ({ ...days, reason: 'SEAT_HELD_BY_ANOTHER', basis: fact.id }));
}

function latestFirst(one: Exclusion, other: Exclusion): number {
  return compareText(other.end, one.end) || compareText(other.first, one.first) || compareText(one.basis, other.basis);
}

/** When the single seats among the given positions were surely taken, and by whom: the latest first. */
async function readTaken(runner: QueryRunner, positions: readonly string[], links: Links) {
  const query = tenuresOf.with({ TENURE_TYPES: 'HOLDS', ...directions.incoming });
  const rows = await readAll(positions, (ids) => runner.run(query, { ids }));
  const holders = rows.map((row) => tenureOfRow(row).fact);
  const dates = new Map((await readDates(runner, holders)).map((row) => [row.id, row]));
  const taken = new Map<string, Exclusion[]>();
  for (const [position, some] of groupBy(holders, ({ toId }) => toId)) {
    taken.set(position, some.flatMap((fact) => takenBy(fact, { dates, links })).sort(latestFirst));
  }
  return taken;
}

function byOthers(taken: readonly Exclusion[], id: string): Exclusion[] {
  const others: Exclusion[] = [];
  for (const exclusion of taken) {
    if (exclusion.basis !== id) others.push(exclusion);
    if (others.length === MAXIMUM_SEAT_EXCLUSIONS) break;
  }
  return others;
}

/** The bounds of tenures as the graph now gives them, by the ids of these. They follow from stated dates alone. */
export async function computeBounds(
  runner: QueryRunner,
  facts: readonly RelationshipFact[],
): Promise<Map<string, DerivedBounds>> {
  const rows = await readDates(runner, facts);
  const dates: DatesById = new Map(rows.map((row) => [row.id, row]));
  const links = await readLinks(runner, positionsOf(facts));
  const single = rows.flatMap(({ id, seats }) => (seats === 1 ? [id] : []));
  const taken = await readTaken(runner, single, links);
  return new Map(
    facts.map((fact) => {
      const ofSeat = fact.type === 'HOLDS' ? byOthers(taken.get(fact.toId) ?? [], fact.id) : [];
      return [fact.id, deriveBounds(datesOfTenure(fact), [...exclusionsOf(fact, dates, links), ...ofSeat])];
    }),
  );
}
