import type { RelationshipFact } from '../../../facts/fact.js';
import type { QueryRunner } from '../../../store/store.js';
import { countCurationRecords } from '../../export/count-unmapped.js';
import type { ExportFormat, ExportOptions } from '../../export/export-format.js';
import type { Losses } from '../../export/losses.js';
import { withSentenceColumn } from '../../export/told-facts.js';
import { attributesOf, drawnEdges, drawnNodes, edgeAttributes, labelOf, nodeAttributes } from '../drawn-graph.js';
import { GRAPHML_END, GRAPHML_MEDIA_TYPE, graphmlEdge, graphmlHead, graphmlNode } from './elements.js';

async function* write(graph: QueryRunner, losses: Losses, options?: ExportOptions): AsyncGenerator<string> {
  const language = options?.sentences;
  const names = withSentenceColumn(edgeAttributes, language);
  yield graphmlHead({ nodes: nodeAttributes, edges: names });
  yield* drawnNodes(graph, (fact) => graphmlNode(fact.id, labelOf(fact), attributesOf(fact, nodeAttributes)));
  const edge = (fact: RelationshipFact) =>
    graphmlEdge({ id: fact.id, source: fact.fromId, target: fact.toId }, attributesOf(fact, names));
  yield* drawnEdges(graph, edge, language);
  yield GRAPHML_END;
  await countCurationRecords(graph, losses);
}

export const graphmlExport: ExportFormat = {
  name: 'graphml',
  title: 'GraphML: nodes and edges with their properties, for NetworkX, yEd, Cytoscape, igraph',
  fileName: 'graph.graphml',
  mediaType: GRAPHML_MEDIA_TYPE,
  tellsFacts: true,
  write,
};
