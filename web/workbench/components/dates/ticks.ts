import { dayNumber, dayOfNumber } from './partial-dates.js';
import type { Window } from './scale.js';

const MONTHS_OF_A_YEAR = 12;
/** How many months two ticks may be apart: parts of a year, then whole years. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const MOST_YEARS = 8;
/** Months are long words. */
const MOST_MONTHS = 4;

function isWithin({ first, last }: Window, date: string): boolean {
  const number = dayNumber(date);
  return first <= number && number <= last;
}

/** The year or month that a month counted from the year 0 begins. */
function beginningOf(month: number): string {
  const year = String(Math.floor(month / MONTHS_OF_A_YEAR)).padStart(4, '0');
  const ofYear = month % MONTHS_OF_A_YEAR;
  return ofYear === 0 ? year : `${year}-${String(ofYear + 1).padStart(2, '0')}`;
}

function ticksEvery(step: number, scale: Window): string[] {
  const [begin = 0, end = 0] = [scale.first, scale.last].map((number) => {
    const [year = 0, month = 1] = dayOfNumber(Math.floor(number)).split('-').map(Number);
    return year * MONTHS_OF_A_YEAR + month - 1;
  });
  const from = Math.ceil(begin / step);
  const length = Math.max(0, Math.floor(end / step) - from + 1);
  const months = Array.from({ length }, (_, index) => (from + index) * step);
  return months.map(beginningOf).filter((date) => isWithin(scale, date));
}

/** Where a scale is ruled: at first days of years, or of months where it is short. */
export function ticksOf(scale: Window): string[] {
  for (const step of STEPS) {
    const ticks = ticksEvery(step, scale);
    if (ticks.length <= (step < MONTHS_OF_A_YEAR ? MOST_MONTHS : MOST_YEARS)) return ticks;
  }
  return [];
}
