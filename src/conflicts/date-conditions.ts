// Conditions on stored dates, composed for queries of the names of properties alone. They say of two dates exactly what
// `src/model/span.ts` says, so that a page and a count hold what is in conflict and nothing else.

const LONG_MONTHS_END = "'-31'";

/** The first day a stored date may mean. */
function earliestDayOf(date: string): string {
  return `${date} + substring('-01-01', size(${date}) - 4)`;
}

function lastOfFebruary(year: string): string {
  const leap = `${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0)`;
  return `CASE WHEN ${leap} THEN '-29' ELSE '-28' END`;
}

/** The last day a stored date may mean. */
function latestDayOf(date: string): string {
  const month = `substring(${date}, 5, 2)`;
  return [
    `${date} + CASE size(${date}) WHEN 10 THEN '' WHEN 4 THEN '-12-31' ELSE CASE`,
    `WHEN ${month} IN ['04', '06', '09', '11'] THEN '-30'`,
    `WHEN ${month} = '02' THEN ${lastOfFebruary(`toInteger(substring(${date}, 0, 4))`)}`,
    `ELSE ${LONG_MONTHS_END} END END`,
  ].join(' ');
}

/** Both are known, and what ends on the one had surely ended when what begins on the other began. */
export function hadSurelyEnded(until: string, since: string): string {
  const known = `${until} IS NOT NULL AND ${since} IS NOT NULL`;
  // The cheap comparison of texts decides for almost all: a date that sorts after a longer one cannot have passed.
  const passed = `substring(${until}, 0, 4) <= substring(${since}, 0, 4)`;
  return `(${known} AND ${passed} AND ${latestDayOf(until)} <= ${earliestDayOf(since)})`;
}

/** Both are known, and the last day of what ends on the one surely came before the first day of what begins. */
export function surelyEndsBefore(lastDay: string, since: string): string {
  return `(${lastDay} IS NOT NULL AND ${since} IS NOT NULL AND ${latestDayOf(lastDay)} < ${earliestDayOf(since)})`;
}

function isDated(tenure: string): string {
  const attested = `size(coalesce(${tenure}.attestedOn, [])) > 0`;
  return `(${tenure}.since IS NOT NULL OR ${tenure}.until IS NOT NULL OR ${attested})`;
}

function neverEnds(tenure: string): string {
  return `(coalesce(${tenure}.status, '') = 'ONGOING' AND ${tenure}.until IS NULL)`;
}

/** The tenures `a` and `b` may have a day in common, and something is known of the dates of both. */
export function mayOverlap(a: string, b: string): string {
  const ends = [
    [a, b],
    [b, a],
    [a, a],
    [b, b],
  ].map(([one, other]) => `NOT ${hadSurelyEnded(`${one}.until`, `${other}.since`)}`);
  const known = `((${isDated(a)} AND ${isDated(b)}) OR (${neverEnds(a)} AND ${neverEnds(b)}))`;
  return [known, ...ends].join(' AND ');
}
