import { createContext, type ReactNode, useContext } from 'react';
import { dayNumber } from './partial-dates.js';

/** The days that a page is about, as numbers, and the one that it is looked at from. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  /** The first and the last dated fact; null if none is dated. */
  readonly facts: { readonly first: number; readonly last: number } | null;
  readonly day: string | undefined;
  readonly today: string;
}

/** The properties that date facts. With the dates of a whole life the bars would be too short to read. */
const DATES_OF_FACTS = new Set(['since', 'until', 'attestedOn', 'on', 'startsOn', 'firstDate', 'lastDate']);

/** The days that other facts rule out are of those facts: a birth would make the bars short again. */
const OF_OTHER_FACTS = 'ruledOut';

/** The dates of the facts in the data of a page. */
function* datesIn(data: unknown, name = ''): Iterable<string> {
  if (typeof data === 'string' && DATES_OF_FACTS.has(name)) yield data;
  else if (typeof data === 'object' && data !== null && name !== OF_OTHER_FACTS) {
    for (const [key, value] of Object.entries(data)) yield* datesIn(value, Array.isArray(data) ? name : key);
  }
}

const YEAR = 365.25;

export function scaleOf(data: unknown, day: string | undefined, today: string): Scale {
  const dated = [...datesIn(data)].map(dayNumber);
  const numbers = [...dated, ...(day === undefined ? [] : [dayNumber(day)])];
  const last = Math.max(dayNumber(today), ...numbers);
  const first = Math.min(last - 10 * YEAR, ...numbers);
  const facts = dated.length === 0 ? null : { first: Math.min(...dated), last: Math.max(...dated) };
  return { first, last, facts, day, today };
}

/** A part of a scale, by the numbers of its days. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const ScaleContext = createContext<Scale | undefined>(undefined);

interface ScaleProps {
  readonly data: unknown;
  readonly day: string | undefined;
  readonly today: string;
  /** The days between which it is looked at closely; all if not given. */
  readonly window?: Window | undefined;
  readonly children: ReactNode;
}

/** The bars of a page are drawn to one scale, from its first date to its last, or today. */
export function ScaleOf({ data, day, today, window, children }: ScaleProps) {
  return <ScaleContext value={{ ...scaleOf(data, day, today), ...window }}>{children}</ScaleContext>;
}

export function useScale(): Scale {
  const scale = useContext(ScaleContext);
  if (scale === undefined) throw new Error('Bars are drawn within a ScaleOf.');
  return scale;
}
