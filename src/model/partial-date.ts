/** An ISO 8601 calendar date of reduced precision: a year, a month or a day, as precise as its source. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The months that have 30 days. */
const SHORT_MONTHS = [4, 6, 9, 11];

/** The last day of a month (1 to 12) in the proleptic Gregorian calendar. */
function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.includes(month) ? 30 : 31;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? 29 : 28;
}

function monthText(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
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

/** True for a date that means one day. */
export function isWholeDate(date: PartialDate): boolean {
  return date.length === '2017-03-10'.length;
}

/** The first day a partial date may mean: `2017-01-01` for `2017`. */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day a partial date may mean: `2017-02-28` for `2017-02`. */
export function latestDay(date: PartialDate): string {
  if (isWholeDate(date)) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(lastDayOfMonth(year, month)).padStart(2, '0')}`;
}

function partsOf(day: string): [year: number, month: number, ofMonth: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

/** The day after a whole date. For 9999-12-31 it is the text `~`, which sorts after every date. */
export function dayAfter(day: string): string {
  const [year, month, ofMonth] = partsOf(day);
  if (ofMonth < lastDayOfMonth(year, month)) return day.slice(0, 8) + String(ofMonth + 1).padStart(2, '0');
  if (day === '9999-12-31') return '~';
  return `${month < 12 ? monthText(year, month + 1) : monthText(year + 1, 1)}-01`;
}

/** The day before a whole date. */
export function dayBefore(day: string): string {
  const [year, month, ofMonth] = partsOf(day);
  if (ofMonth > 1) return day.slice(0, 8) + String(ofMonth - 1).padStart(2, '0');
  return latestDay(month > 1 ? monthText(year, month - 1) : monthText(year - 1, 12));
}
