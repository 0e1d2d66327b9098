/** An ISO 8601 calendar date of reduced precision: a year, a month or a day, as precise as its source. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of a month (1 to 12) in the proleptic Gregorian calendar. */
function lastDayOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** True for `2017`, `2017-03` and `2017-03-10`; false for dates that do not exist, such as `2017-02-30`. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (year === '0000') return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= lastDayOfMonth(Number(year), monthNumber));
}

/** The first day a partial date may mean: `2017-01-01` for `2017`. */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day a partial date may mean: `2017-02-28` for `2017-02`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(lastDayOfMonth(year, month)).padStart(2, '0')}`;
}

/** The days that every month has. */
const SHORTEST_MONTH = 28;

/** The day after a whole date. For 9999-12-31 it is the text `~`, which sorts after every date. */
export function dayAfter(day: string): string {
  const ofMonth = Number(day.slice(8));
  if (ofMonth < SHORTEST_MONTH) return day.slice(0, 8) + String(ofMonth + 1).padStart(2, '0');
  if (day === '9999-12-31') return '~';
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The day before a whole date. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
