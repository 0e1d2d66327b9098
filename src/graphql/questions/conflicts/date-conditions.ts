// Cypher conditions on stored dates, composed from property names alone. They must agree with `src/model/span.ts`, so
// that pages and counts hold exactly what is in conflict.

import type { Period } from '../../../model/periods.js';

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

// Conditions are CASE expressions: Neo4j normalizes nested AND, OR and NOT, and would spend seconds on the plan.

/** Both dates are known, and the one had surely ended when the other began. */
function hadSurelyEnded(until: string, since: string): string {
  return [
    `CASE WHEN ${until} IS NULL OR ${since} IS NULL THEN false`,
    // Dates compare as text unless one is a prefix of the other; only then must the days be computed.
    `WHEN ${since} STARTS WITH ${until} OR ${until} STARTS WITH ${since}`,
    `THEN ${latestDayOf(until)} <= ${earliestDayOf(since)} ELSE ${until} < ${since} END`,
  ].join(' ');
}

/** Both dates are known, and the inclusive last day surely lies before the beginning. */
function surelyEndsBefore(lastDay: string, since: string): string {
  const before = `${latestDayOf(lastDay)} < ${earliestDayOf(since)}`;
  return `CASE WHEN ${lastDay} IS NULL OR ${since} IS NULL THEN false ELSE ${before} END`;
}

/** What `isReversed` of `src/model/periods.ts` says, of the dates of a node or relationship. */
export function isReversed({ from, until, end }: Period, variable: string): string {
  const ends = end === 'exclusive' ? hadSurelyEnded : surelyEndsBefore;
  return `(${ends(`${variable}.${until}`, `${variable}.${from}`)}) = true`;
}
