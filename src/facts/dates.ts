import { isSurelyOutside, type TenureDates } from '../model/as-of.js';
import { isPartialDate, type PartialDate } from '../model/partial-date.js';
import { isReversed, type Period, periods } from '../model/periods.js';
import type { Fact } from './fact.js';

type Dated = Pick<Fact, 'type' | 'properties'>;

/** The date in a property; a year may be stored as a number. */
export function dateOf(value: unknown): PartialDate | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The date in a property of a graph that may be damaged; undefined for one that the model does not have. */
export function validDate(value: unknown): PartialDate | undefined {
  const date = dateOf(value);
  return date !== undefined && isPartialDate(date) ? date : undefined;
}

/** A period of a fact that ends before it begins. */
export interface Reversal extends Period {
  /** The problem, without a full stop. */
  readonly message: string;
}

function describeReversal({ from, until, end }: Period, begins: PartialDate, ends: PartialDate): string {
  // Both dates may be the same day, of which «after» would be wrong.
  const isAfter = isReversed('inclusive', begins, ends);
  const order = isAfter ? 'is after' : 'is not before';
  const sense = end === 'exclusive' && !isAfter ? ', the first day it no longer was' : '';
  return `${from} ${begins} ${order} ${until} ${ends}${sense}: one of them is wrong`;
}

/** The period of a fact if it ends before it begins, whatever days its dates mean; otherwise undefined. */
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

/** The attested days on which a tenure had surely not begun or had surely ended, with their indexes. */
export function attestationsOutside({ properties }: Dated): { readonly index: number; readonly day: PartialDate }[] {
  const tenure: TenureDates = properties;
  const days = tenure.attestedOn ?? [];
  return days.flatMap((day, index) => (isSurelyOutside(tenure, day) ? [{ index, day }] : []));
}
