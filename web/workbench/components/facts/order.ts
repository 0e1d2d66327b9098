import { compareText } from '../../../../src/collections.js';
import { latestDay } from '../../../../src/model/partial-date.js';
import type { Certainty } from '../../gql/graphql.js';
import { type FactDates, sortDate } from '../dates/partial-dates.js';

type Dated = FactDates & { readonly certainty?: Certainty | null };

const SUREST_FIRST: readonly (Certainty | null)[] = ['DEFINITE', 'POSSIBLE', 'UNKNOWN'];

/** Less for what is surer on the day that is looked at; the same for all facts of pages of all times. */
export function doubtOf({ certainty = null }: Dated): number {
  const place = SUREST_FIRST.indexOf(certainty);
  return place === -1 ? SUREST_FIRST.length : place;
}

/** On a day the surest first, and of the equally sure those that began last. */
export function inOrder<E extends Dated>(edges: readonly E[]): E[] {
  return [...edges].sort((one, other) => doubtOf(one) - doubtOf(other) || compareText(sortDate(other), sortDate(one)));
}

const STILL = '9999-12-31';

/** The last day that a source tells a tenure of; empty if none dates it. */
function knownUntil({ since, until, attestedOn = [], status }: Dated): string {
  if (status === 'ONGOING') return STILL;
  const dates = [since, until, ...attestedOn].filter((date) => date !== null && date !== undefined);
  return dates.map(latestDay).sort(compareText).at(-1) ?? '';
}

/** The tenure that is known last, on a day of the surest; undefined if there is none. */
export function lastKnown<E extends Dated>(edges: readonly E[]): E | undefined {
  return [...edges].sort(
    (one, other) =>
      doubtOf(one) - doubtOf(other) ||
      compareText(knownUntil(other), knownUntil(one)) ||
      compareText(other.since ?? '', one.since ?? ''),
  )[0];
}
