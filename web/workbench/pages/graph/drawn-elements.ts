import type { Core } from 'cytoscape';
import { nameOf } from '../../components/names.js';
import type { Language } from '../../language.js';
import { type Words, wordIn } from '../../words/words.js';
import { UNNAMED } from './drawing-style.js';
import { drawnLinksOf } from './drawn-links.js';
import type { LayoutQuestion, Places } from './layout.js';
import type { Graph } from './load-graph.js';

/** How many relationships are drawn with their types in words. */
const MOST_LABELS = 40;
/** Of more nodes the names are not even measured before it is known how small they will be. */
const MOST_NAMES = 100;

/** Makes a drawing hold what a graph holds: what stays keeps its place. */
export function setElements(cy: Core, graph: Graph, language: Language, words: Words): void {
  const links = drawnLinksOf(graph.links);
  const wanted = new Set([...graph.nodes.map(({ node }) => node.id), ...links.map(({ id }) => id)]);
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const areMany = graph.nodes.length > MOST_NAMES;
  for (const { node, hidden, isUnfolded } of graph.nodes) {
    const more = hidden > 0 && !isUnfolded ? ` (+${words.number(hidden)})` : '';
    const data = { id: node.id, type: node.__typename, label: nameOf(node, language) + more, isUnfolded };
    const known = cy.getElementById(node.id);
    if (known.empty()) cy.add({ group: 'nodes', data, ...(areMany && !isUnfolded && { classes: UNNAMED }) });
    else known.data(data);
    // A folded node has a name like any other, an unfolded one always has one.
    if (isUnfolded) known.removeClass(UNNAMED);
    else known.removeStyle('font-size text-max-width');
  }
  for (const { id, type, from, to, count, isCertain } of links) {
    const word = wordIn(words.relationshipTypes, type);
    const data = { label: count > 1 ? `${word} ×${words.number(count)}` : word, isCertain };
    const known = cy.getElementById(id);
    if (known.empty()) cy.add({ group: 'edges', data: { id, source: from, target: to, ...data } });
    else known.data(data);
  }
  cy.edges().toggleClass('quiet', links.length > MOST_LABELS);
}

/** Where to put what has come to a drawing, with as little as possible moved. */
export function layoutQuestionOf(cy: Core): LayoutQuestion {
  return {
    nodes: cy.nodes().map((node) => {
      const isPlaced: boolean = node.scratch('placed') === true;
      return { id: node.id(), ...(isPlaced && node.position()), pinned: node.locked() };
    }),
    links: cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
  };
}

/** Pinned nodes stay where they are. */
export function moveNodes(cy: Core, places: Places): void {
  cy.nodes().forEach((node) => {
    const place = places[node.id()];
    if (place !== undefined && !node.locked()) node.position({ ...place });
    node.scratch('placed', true);
  });
  keepNamesOffLinks(cy);
}

/** A node that is linked to what lies below it has its name above. */
export function keepNamesOffLinks(cy: Core): void {
  cy.nodes().forEach((node) => {
    const others = node.neighborhood().nodes();
    const meanHeight = others.reduce((sum, other) => sum + other.position().y, 0) / others.length;
    node.toggleClass('above', meanHeight > node.position().y);
  });
}
