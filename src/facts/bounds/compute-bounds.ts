import type { z } from 'zod';
import { batchesOf, compareText, groupBy } from '../../collections.js';
import type { TenureDates } from '../../model/as-of.js';
import { daysSurelyHeldWithin, deriveBounds } from '../../model/derived-bounds.js';
import type { DerivedBounds, Exclusion } from '../../model/exclusion.js';
import type { QueryRunner } from '../../store/store.js';
import type { RelationshipFact } from '../fact.js';
import { datesOfTenure } from './bounded-tenure.js';
import { holdersOf, positionLinks } from './bounds.queries.js';
import { type EntityDatesReader, IDS_PER_READ } from './entity-dates.js';
import { boundingIds, exclusionsOf, outsideLife, outsidePosition, type PositionLink } from './exclusions.js';

/** The length of a date that means one day. */
const WHOLE_DATE = 10;

/** Of a seat that changed hands more often, the latest holders alone rule others out. */
export const MAXIMUM_SEAT_EXCLUSIONS = 50;

type Links = ReadonlyMap<string, readonly PositionLink[]>;

async function readAll<Row>(ids: Iterable<string>, read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of batchesOf([...new Set(ids)], IDS_PER_READ)) rows.push(...(await read(some)));
  return rows;
}

/** The links of positions to organizations and provinces. */
export async function readLinks(runner: QueryRunner, positions: Iterable<string>): Promise<Links> {
  const rows = await readAll(positions, (ids) => runner.run(positionLinks, { ids }));
  return groupBy(rows, ({ id }) => id);
}

type Holder = z.output<typeof holdersOf.row>;

/** The days on which a holder surely held the one seat of a position, as exclusions of the others. */
function takenBy(holder: Holder, ofPosition: readonly Exclusion[]): Exclusion[] {
  const { factId: basis, officialId, since, until, attestedOn, status, begin, end } = holder;
  const dates: TenureDates = {
    since: since ?? undefined,
    until: until ?? undefined,
    attestedOn: attestedOn ?? undefined,
    status: status ?? undefined,
  };
  // What has ended is not ongoing: its days are those it was shown on, so its status bounds none of them.
  const bounds = [...outsideLife({ id: officialId, begin, end }), ...ofPosition];
  return daysSurelyHeldWithin(dates, bounds).map((days) => ({ ...days, reason: 'SEAT_HELD_BY_ANOTHER', basis }));
}

function latestFirst(one: Exclusion, other: Exclusion): number {
  return compareText(other.end, one.end) || compareText(other.first, one.first) || compareText(one.basis, other.basis);
}

/** When the given positions of one seat were surely taken, and by whom: the latest first. */
async function readTaken(runner: QueryRunner, positions: readonly string[], links: Links) {
  const rows = await readAll(positions, (ids) => runner.run(holdersOf, { ids }));
  const taken = new Map<string, Exclusion[]>();
  for (const [position, holders] of groupBy(rows, ({ id }) => id)) {
    const ofPosition = outsidePosition(links.get(position) ?? []);
    taken.set(position, holders.flatMap((holder) => takenBy(holder, ofPosition)).sort(latestFirst));
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

/** True of a tenure whose own dates leave a day open; those of a day each leave none. */
function isOpen({ type, properties: { since, until } }: RelationshipFact): boolean {
  return type === 'HOLDS' && [since, until].some((date) => typeof date !== 'string' || date.length < WHOLE_DATE);
}

/** The bounds of tenures as the graph now gives them, by the ids of these. They follow from stated dates alone. */
export async function computeBounds(
  reader: EntityDatesReader,
  facts: readonly RelationshipFact[],
): Promise<Map<string, DerivedBounds>> {
  const { runner } = reader;
  const dates = await reader.read(facts.flatMap(boundingIds));
  const positions = facts.flatMap(({ type, toId }) => (type === 'HOLDS' ? [toId] : []));
  const links = await readLinks(runner, positions);
  const open = facts.filter(isOpen).map(({ toId }) => toId);
  const taken = await readTaken(runner, await reader.singleSeats(open), links);
  return new Map(
    facts.map((fact) => {
      const ofSeat = isOpen(fact) ? byOthers(taken.get(fact.toId) ?? [], fact.id) : [];
      return [fact.id, deriveBounds(datesOfTenure(fact), [...exclusionsOf(fact, dates, links), ...ofSeat])];
    }),
  );
}
