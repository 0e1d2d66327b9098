import type { Core } from 'cytoscape';
import { xml } from '../../../../src/exchange/formats/xml.js';

const MARGIN = 60;
const RADIUS = 11;

/** The drawing as SVG, in the places that its nodes have. */
export function drawnSvg(cy: Core, colour: (name: string) => string): string {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const box = [x1 - MARGIN, y1 - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN].map(Math.round).join(' ');
  const lines = cy.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    const title = xml(`${edge.source().data('label')} – ${edge.data('label')} – ${edge.target().data('label')}`);
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${colour('--unknown')}"><title>${title}</title></line>`;
  });
  const nodes = cy.nodes().map((node) => {
    const { x, y } = node.position();
    const fill = colour(node.data('isUnfolded') ? '--mark' : '--maybe');
    const label = xml(String(node.data('label')));
    return (
      `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${fill}"/>` +
      `<text x="${x}" y="${y + RADIUS + 14}" text-anchor="middle" fill="${colour('--ink')}">${label}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" font-family="Be Vietnam Pro, sans-serif" font-size="12">` +
    `<rect x="${x1 - MARGIN}" y="${y1 - MARGIN}" width="100%" height="100%" fill="${colour('--paper')}"/>` +
    `${lines.join('')}${nodes.join('')}</svg>`
  );
}
