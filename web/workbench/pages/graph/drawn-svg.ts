import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { xml } from '../../../../src/exchange/formats/xml.js';
import { isEntityType, shapes } from './shapes.js';

const MARGIN = 60;
const RADIUS = 12;

type Colour = (name: string) => string;

/** A line as it is bent on the screen, with its type in words where the screen has it. */
function lineOf(edge: EdgeSingular, colour: Colour): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const [bend] = edge.controlPoints() ?? [];
  const way = `M${from.x} ${from.y}${bend === undefined ? 'L' : `Q${bend.x} ${bend.y} `}${to.x} ${to.y}`;
  const title = xml(`${edge.source().data('label')} – ${edge.data('label')} – ${edge.target().data('label')}`);
  const dashes = edge.data('isCertain') ? '' : ' stroke-dasharray="6 4"';
  const { x, y } = edge.midpoint();
  const label = edge.hasClass('quiet') ? '' : textOf(String(edge.data('label')), x, y, colour('--soft'));
  return `<path d="${way}" fill="none" stroke="${colour('--unknown')}"${dashes}><title>${title}</title></path>${label}`;
}

function textOf(text: string, x: number, y: number, fill: string): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" fill="${fill}">${xml(text)}</text>`;
}

function nodeOf(node: NodeSingular, colour: Colour): string {
  const { x, y } = node.position();
  const fill = colour(node.data('isUnfolded') ? '--mark' : '--maybe');
  const type = String(node.data('type'));
  const corners = (isEntityType(type) ? shapes[type] : []).map((at, index) => (index % 2 ? y : x) + at * RADIUS);
  const shape =
    corners.length === 0
      ? `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${fill}"/>`
      : `<polygon points="${corners.join(' ')}" fill="${fill}"/>`;
  const below = node.hasClass('above') ? -RADIUS - 6 : RADIUS + 14;
  return shape + textOf(String(node.data('label')), x, y + below, colour('--ink'));
}

/** The drawing as SVG, in the places that its nodes have. */
export function drawnSvg(cy: Core, colour: Colour): string {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const box = [x1 - MARGIN, y1 - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN].map(Math.round).join(' ');
  const lines = cy.edges().map((edge) => lineOf(edge, colour));
  const nodes = cy.nodes().map((node) => nodeOf(node, colour));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" font-family="Be Vietnam Pro, sans-serif" font-size="12">` +
    `<rect x="${x1 - MARGIN}" y="${y1 - MARGIN}" width="100%" height="100%" fill="${colour('--paper')}"/>` +
    `${lines.join('')}${nodes.join('')}</svg>`
  );
}
