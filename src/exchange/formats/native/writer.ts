import { judgementPages, mergerPages } from '../../../facts/identity/read-pages.js';
import { exportOrder, NATIVE_HEADER, writeNativeFact } from '../../../facts/native-fact.js';
import type { QueryRunner } from '../../../store/store.js';
import type { ExportFormat, ExportOptions } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { entityPages, relationshipsOfType } from '../../export/read-graph.js';
import { type NativeCounts, noLines, writeClosingLine } from './closing-line.js';
import { writeJudgementLine, writeMergeLine } from './curation-record-line.js';

const WITH_EDITORS: ExportOptions = { withoutEditors: false };

/** Writes items as lines, and counts them as lines of a kind. */
async function* lines<T>(
  pages: AsyncIterable<readonly T[]>,
  write: (item: T) => string,
  counts: NativeCounts,
  kind: keyof NativeCounts,
): AsyncGenerator<string> {
  for await (const page of pages) {
    counts[kind] += page.length;
    yield page.map((item) => `${write(item)}\n`).join('');
  }
}

async function* write(graph: QueryRunner, _: Losses, options = WITH_EDITORS): AsyncGenerator<string> {
  const counts = noLines();
  yield `${JSON.stringify(NATIVE_HEADER)}\n`;
  for (const type of exportOrder) yield* lines(entityPages(graph, type), writeNativeFact, counts, 'entities');
  for (const type of exportOrder) {
    // Only evidence links lead from a source, and these follow from the evidence of facts.
    if (type === 'Source') continue;
    yield* lines(relationshipsOfType(graph, type), writeNativeFact, counts, 'relationships');
  }
  yield* lines(mergerPages(graph), (merger) => writeMergeLine(merger, options), counts, 'merges');
  yield* lines(judgementPages(graph), (judgement) => writeJudgementLine(judgement, options), counts, 'judgements');
  yield `${writeClosingLine(counts)}\n`;
}

/** The whole graph, one fact per line. Importing it restores the same graph. */
export const nativeExport: ExportFormat = {
  name: 'native',
  title: 'all that the graph holds, a fact a line; its import makes the same graph',
  fileName: 'graph.ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  write,
};
