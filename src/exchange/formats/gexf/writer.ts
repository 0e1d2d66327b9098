import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import type { QueryRunner } from '../../../store/store.js';
import { countCurationRecords } from '../../export/count-unmapped.js';
import type { ExportFormat, ExportOptions } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { withSentenceColumn } from '../../export/told-facts.js';
import { attributesOf, drawnEdges, drawnNodes, edgeAttributes, labelOf, nodeAttributes } from '../drawn-graph.js';
import { xml } from '../xml.js';

function attributes(of: 'node' | 'edge', names: readonly string[]): string {
  const lines = names.map((name, index) => `      <attribute id="${index}" title="${name}" type="string"/>\n`);
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function values(fact: EntityFact | RelationshipFact, names: readonly string[]): string {
  const all = attributesOf(fact, names).map(({ index, text }) => `<attvalue for="${index}" value="${xml(text)}"/>`);
  return `<attvalues>${all.join('')}</attvalues>`;
}

function node(fact: EntityFact): string {
  const { id } = fact;
  return `      <node id="${xml(id)}" label="${xml(labelOf(fact))}">${values(fact, nodeAttributes)}</node>\n`;
}

function edge(fact: RelationshipFact, names: readonly string[]): string {
  const { id, fromId, toId, type } = fact;
  const ends = `source="${xml(fromId)}" target="${xml(toId)}"`;
  return `      <edge id="${xml(id)}" ${ends} label="${type}">${values(fact, names)}</edge>\n`;
}

async function* write(graph: QueryRunner, losses: Losses, options?: ExportOptions): AsyncGenerator<string> {
  const language = options?.sentences;
  const names = withSentenceColumn(edgeAttributes, language);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield `  <graph defaultedgetype="directed" mode="static">\n${attributes('node', nodeAttributes)}`;
  yield `${attributes('edge', names)}    <nodes>\n`;
  yield* drawnNodes(graph, node);
  yield '    </nodes>\n    <edges>\n';
  yield* drawnEdges(graph, (fact) => edge(fact, names), language);
  yield '    </edges>\n  </graph>\n</gexf>\n';
  await countCurationRecords(graph, losses);
}

export const gexfExport: ExportFormat = {
  name: 'gexf',
  title: 'GEXF: the same for Gephi',
  fileName: 'graph.gexf',
  mediaType: 'application/xml; charset=utf-8',
  tellsFacts: true,
  write,
};
