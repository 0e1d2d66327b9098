import { isSurelyOutside, type TenureDates } from '../model/as-of.js';
import type { PartialDate } from '../model/partial-date.js';
import { isReversed, type Period, periods } from '../model/periods.js';
import type { Fact } from './fact.js';

/** What of a fact its dates are read from. */
type Dated = Pick<Fact, 'type' | 'properties'>;

/** A date as a property holds it: a year may be kept as a number. */
export function dateOf(value: unknown): PartialDate | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A period of a fact that ends before it begins. */
export interface Reversal extends Period {
  /** What is wrong, without the full stop. */
  readonly message: string;
}

function describeReversal({ from, until, end }: Period, begins: PartialDate, ends: PartialDate): string {
  // Words for what is no day at all: «after» would not be true of one day that is named twice.
  const isAfter = isReversed('inclusive', begins, ends);
  const order = isAfter ? 'is after' : 'is not before';
  const sense = end === 'exclusive' && !isAfter ? ', the first day it no longer was' : '';
  return `${from} ${begins} ${order} ${until} ${ends}${sense}: one of them is wrong`;
}

/** How the period of a fact ends before it begins, whatever days its dates mean; undefined if it does not. */
export function reversalOf({ type, properties }: Dated): Reversal | undefined {
  const period = periods.get(type);
  if (period === undefined) return undefined;
  const [begins, ends] = [dateOf(properties[period.from]), dateOf(properties[period.until])];
  if (begins === undefined || ends === undefined || !isReversed(period.end, begins, ends)) return undefined;
  return { ...period, message: describeReversal(period, begins, ends) };
}

/** A fact without some of its properties. */
export function without<F extends Fact>(fact: F, names: readonly string[]): F {
  const properties = Object.entries(fact.properties).filter(([name]) => !names.includes(name));
  return { ...fact, properties: Object.fromEntries(properties) };
}

/** The days on which a tenure is attested though it had surely not begun or had surely ended, by their places in the list. */
export function attestationsOutside({ properties }: Dated): { readonly index: number; readonly day: PartialDate }[] {
  const tenure: TenureDates = properties;
  const days = tenure.attestedOn ?? [];
  return days.flatMap((day, index) => (isSurelyOutside(tenure, day) ? [{ index, day }] : []));
}
