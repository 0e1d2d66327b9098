import type { ImportReport, Tally } from '../exchange/import/import-report.js';
import type { ImportResult } from '../exchange/import-file.js';

const MAXIMUM_LISTED = 20;

function listed(lines: readonly string[], total: number): string[] {
  const shown = lines.slice(0, MAXIMUM_LISTED).map((line) => `    ${line}`);
  const more = total - shown.length;
  return more > 0 ? [...shown, `    … and ${more} more; --json lists up to 1,000`] : shown;
}

function tally(what: string, { added, changed, unchanged }: Tally, dryRun: boolean): string {
  const would = dryRun ? 'would be ' : '';
  return `  ${what}: ${would}added ${added}, ${would}changed ${changed}, unchanged ${unchanged}`;
}

function recordLine({ records }: ImportReport): string {
  const counts = [...records].map(([of, count]) => `${count} ${of}`);
  return `  records read: ${counts.length > 0 ? counts.join(', ') : 'none'}`;
}

function curationRecordLines({ curationRecords }: ImportReport, dryRun: boolean): string[] {
  const isAny = curationRecords.added + curationRecords.changed + curationRecords.unchanged > 0;
  return isAny ? [tally('merges and judgements', curationRecords, dryRun)] : [];
}

function unmappedLines({ unmapped }: ImportReport): string[] {
  if (unmapped.size === 0) return [];
  const lines = [...unmapped].map(
    ([what, { count, line, example }]) => `${what}: ${count}, first on line ${line}: ${example}`,
  );
  return ['  not in the model, left out:', ...listed(lines, lines.length)];
}

/** The report of an import, for people. */
export function describeImport({ path, format, report, refused }: ImportResult, dryRun: boolean): string {
  const nothing = refused || dryRun;
  const lines = [
    `${path} (${format})${refused ? ': nothing was written, because something is broken' : ''}`,
    recordLine(report),
    tally('entities', report.entities, nothing),
    tally('relationships', report.relationships, nothing),
    ...curationRecordLines(report, nothing),
    ...unmappedLines(report),
  ];
  if (report.recognizedCount > 0) {
    const recognized = report.recognized.map(({ record, id }) => `${record} is ${id}`);
    lines.push('  recognized as entities of the graph:', ...listed(recognized, report.recognizedCount));
  }
  if (report.differenceCount > 0) {
    lines.push('  kept as in the graph (--replace takes the values of the file, except where a merge changed them):');
    lines.push(...listed(report.differences, report.differenceCount));
  }
  if (report.problemCount > 0)
    lines.push(`  broken, left out as a whole or in part: ${report.problemCount}, each listed above`);
  return `${lines.join('\n')}\n`;
}

/** The report of an import, for programs. */
export function importAsJson({ path, format, report, refused }: ImportResult, dryRun: boolean): object {
  return {
    file: path,
    format,
    dryRun,
    refused,
    stopped: report.stopped,
    records: Object.fromEntries(report.records),
    entities: report.entities,
    relationships: report.relationships,
    mergesAndJudgements: report.curationRecords,
    problems: { count: report.problemCount, listed: report.problems },
    unmapped: Object.fromEntries(report.unmapped),
    recognized: { count: report.recognizedCount, listed: report.recognized },
    differences: { count: report.differenceCount, listed: report.differences },
  };
}
