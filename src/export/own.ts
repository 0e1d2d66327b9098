import type { EntityFact, RelationshipFact } from '../dataset/facts.js';
import { writeJudgementLine, writeMergeLine } from '../exchange/kept-line.js';
import { exportOrder, OWN_HEADER, writeOwnLine } from '../exchange/own-line.js';
import type { GraphStore } from '../graph/store.js';
import type { ExportFormat } from './export-format.js';
import { entityPages, relationshipsOfType } from './read-graph.js';
import { judgementPages, mergerPages } from './read-kept.js';

function linesOf(facts: readonly (EntityFact | RelationshipFact)[]): string {
  return facts.map((fact) => `${writeOwnLine(fact)}\n`).join('');
}

async function* write(store: GraphStore): AsyncGenerator<string> {
  yield `${JSON.stringify(OWN_HEADER)}\n`;
  for (const type of exportOrder) {
    for await (const page of entityPages(store, type)) yield linesOf(page);
  }
  for (const type of exportOrder) {
    // From a source nothing leads but the ways to what was read in it, and these follow from the evidence.
    if (type === 'Source') continue;
    for await (const page of relationshipsOfType(store, type)) yield linesOf(page);
  }
  for await (const page of mergerPages(store)) yield page.map((merger) => `${writeMergeLine(merger)}\n`).join('');
  for await (const page of judgementPages(store)) yield page.map((one) => `${writeJudgementLine(one)}\n`).join('');
}

/** All that the graph holds, a fact a line: its import makes the same graph. */
export const ownExport: ExportFormat = {
  name: 'own',
  title: 'all that the graph holds, a fact a line; its import makes the same graph',
  fileName: 'graph.ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  write,
};
