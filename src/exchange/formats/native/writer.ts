import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import { judgementPages, mergerPages } from '../../../facts/identity/read-pages.js';
import { exportOrder, NATIVE_HEADER, writeNativeFact } from '../../../facts/native-fact.js';
import type { QueryRunner } from '../../../store/store.js';
import type { ExportFormat, ExportOptions } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { entityPages, relationshipsOfType } from '../../export/read-graph.js';
import { writeJudgementLine, writeMergeLine } from './curation-record-line.js';

function linesOf(facts: readonly (EntityFact | RelationshipFact)[]): string {
  return facts.map((fact) => `${writeNativeFact(fact)}\n`).join('');
}

const WITH_EDITORS: ExportOptions = { withoutEditors: false };

async function* write(graph: QueryRunner, _: Losses, options = WITH_EDITORS): AsyncGenerator<string> {
  yield `${JSON.stringify(NATIVE_HEADER)}\n`;
  for (const type of exportOrder) {
    for await (const page of entityPages(graph, type)) yield linesOf(page);
  }
  for (const type of exportOrder) {
    // Only evidence links lead from a source, and these follow from the evidence of facts.
    if (type === 'Source') continue;
    for await (const page of relationshipsOfType(graph, type)) yield linesOf(page);
  }
  for await (const page of mergerPages(graph))
    yield page.map((merger) => `${writeMergeLine(merger, options)}\n`).join('');
  for await (const page of judgementPages(graph))
    yield page.map((one) => `${writeJudgementLine(one, options)}\n`).join('');
}

/** The whole graph, one fact per line. Importing it restores the same graph. */
export const nativeExport: ExportFormat = {
  name: 'native',
  title: 'all that the graph holds, a fact a line; its import makes the same graph',
  fileName: 'graph.ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  write,
};
