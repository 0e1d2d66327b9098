import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import type { QueryRunner } from '../../../store/store.js';
import { countCurationRecords } from '../../export/count-unmapped.js';
import type { ExportFormat, ExportOptions } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { withSentenceColumn } from '../../export/told-facts.js';
import { attributesOf, drawnEdges, drawnNodes, edgeAttributes, labelOf, nodeAttributes } from '../drawn-graph.js';
import { xml } from '../xml.js';

function keys(of: 'node' | 'edge', letter: string, names: readonly string[]): string {
  return names
    .map((name, index) => `  <key id="${letter}${index}" for="${of}" attr.name="${name}" attr.type="string"/>\n`)
    .join('');
}

function data(letter: string, fact: EntityFact | RelationshipFact, names: readonly string[]): string {
  return attributesOf(fact, names)
    .map(({ index, text }) => `<data key="${letter}${index}">${xml(text)}</data>`)
    .join('');
}

function node(fact: EntityFact): string {
  const label = `<data key="label">${xml(labelOf(fact))}</data>`;
  return `    <node id="${xml(fact.id)}">${label}${data('n', fact, nodeAttributes)}</node>\n`;
}

function edge(fact: RelationshipFact, names: readonly string[]): string {
  const ends = `source="${xml(fact.fromId)}" target="${xml(fact.toId)}"`;
  return `    <edge id="${xml(fact.id)}" ${ends}>${data('e', fact, names)}</edge>\n`;
}

async function* write(graph: QueryRunner, losses: Losses, options?: ExportOptions): AsyncGenerator<string> {
  const language = options?.sentences;
  const names = withSentenceColumn(edgeAttributes, language);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '  <key id="label" for="node" attr.name="label" attr.type="string"/>\n';
  yield keys('node', 'n', nodeAttributes) + keys('edge', 'e', names);
  yield '  <graph edgedefault="directed">\n';
  yield* drawnNodes(graph, node);
  yield* drawnEdges(graph, (fact) => edge(fact, names), language);
  yield '  </graph>\n</graphml>\n';
  await countCurationRecords(graph, losses);
}

export const graphmlExport: ExportFormat = {
  name: 'graphml',
  title: 'GraphML: nodes and edges with their properties, for NetworkX, yEd, Cytoscape, igraph',
  fileName: 'graph.graphml',
  mediaType: 'application/xml; charset=utf-8',
  tellsFacts: true,
  write,
};
