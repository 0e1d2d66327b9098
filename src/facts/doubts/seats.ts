import type { z } from 'zod';
import { compareText, groupBy } from '../../collections.js';
import type { TenureDates } from '../../model/as-of.js';
import { overlapCertainty, type Span, spanOfTenure } from '../../model/span.js';
import type { QueryRunner } from '../../store/store.js';
import { BoundingFacts } from '../bounds/bounding-facts.js';
import { holdersOf } from '../bounds/bounds.queries.js';
import { isWellDated } from './dates-of-fact.js';
import type { Doubt } from './doubt.js';

/** How many terms of others a doubt names. */
export const MOST_SHOWN_TERMS = 3;

/** The dates of a term by which it shares the seat, where they are what is written. */
const PATHS = [['since'], ['attestedOn'], ['until'], ['status'], ['to'], ['seats']];

interface Term {
  readonly factId: string;
  readonly officialId: string;
  readonly dates: TenureDates;
  readonly span: Span;
}

function termOf({ factId, officialId, since, until, attestedOn, status }: z.output<typeof holdersOf.row>): Term[] {
  const dates: TenureDates = {
    since: since ?? undefined,
    until: until ?? undefined,
    attestedOn: attestedOn ?? undefined,
    status: status ?? undefined,
  };
  return isWellDated(dates) ? [{ factId, officialId, dates, span: spanOfTenure(dates) }] : [];
}

function tellDates({ since, until, attestedOn = [], status }: TenureDates): string {
  const told = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(attestedOn.length === 0 ? [] : [`shown on ${attestedOn.join(', ')}`]),
    ...(until === undefined && status === 'ONGOING' ? ['ongoing'] : []),
  ];
  return told.join(', ');
}

/** The terms of others that surely hold on one of the days of a term. They are in the order of their latest beginnings. */
function othersOf({ officialId, span }: Term, terms: readonly Term[]): Term[] {
  const others: Term[] = [];
  for (const other of terms) {
    if (other.span.latestBegin >= span.earliestEnd) break;
    if (other.officialId === officialId) continue;
    if (overlapCertainty([span, other.span]) === 'DEFINITE') others.push(other);
  }
  return others;
}

function doubtOf(position: string, term: Term, others: readonly Term[]): Doubt {
  const shown = others.slice(0, MOST_SHOWN_TERMS);
  const more = others.length - shown.length;
  const told = shown.map(({ officialId, dates }) => `${officialId} (${tellDates(dates)})`).join(', ');
  const message = `${position} has one seat, which on a day of this term was surely held by ${told}`;
  return {
    code: 'SEAT_TAKEN',
    factId: term.factId,
    paths: PATHS,
    basis: [position, ...shown.map(({ factId }) => factId)],
    message: more === 0 ? message : `${message} and ${more} more`,
  };
}

/**
 * The terms in positions of one seat that another surely holds on one of their days, by the same rule as the conflicts of
 * two holders that are DEFINITE. In two store calls.
 * @param factIds Only doubts about these; all if left out.
 */
export async function seatsTaken(
  runner: QueryRunner,
  positions: readonly string[],
  factIds?: ReadonlySet<string>,
): Promise<Doubt[]> {
  const single = await new BoundingFacts(runner).singleSeats(positions);
  if (single.length === 0) return [];
  const holders = groupBy(await runner.run(holdersOf, { ids: single }), ({ id }) => id);
  return single.flatMap((position) => {
    const terms = (holders.get(position) ?? []).flatMap(termOf);
    terms.sort(
      (one, other) =>
        compareText(one.span.latestBegin, other.span.latestBegin) || compareText(one.factId, other.factId),
    );
    return terms.flatMap((term) => {
      if (factIds !== undefined && !factIds.has(term.factId)) return [];
      const others = othersOf(term, terms);
      return others.length === 0 ? [] : [doubtOf(position, term, others)];
    });
  });
}
