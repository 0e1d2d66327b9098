import type { Core, StylesheetJson } from 'cytoscape';
import { entityTypes, shapes } from './shapes.js';

const NAME_SIZE = 12;
const NAME_WIDTH = 140;
/** Much smaller letters are not drawn: they would be smudges. In pixels of the page. */
const SMALLEST_LEGIBLE = 7;

/** A colour of the page, as the style sheet has it. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** The names of unfolded nodes are as large on the screen however small the drawing is. */
export function keepNamesLegible(cy: Core): void {
  const zoom = Math.min(1, cy.zoom());
  cy.nodes('[?isUnfolded]').style({ 'font-size': NAME_SIZE / zoom, 'text-max-width': `${NAME_WIDTH / zoom}px` });
}

export function drawingStyle(): StylesheetJson {
  const smallest = SMALLEST_LEGIBLE * devicePixelRatio;
  return [
    {
      selector: 'node',
      style: {
        'background-color': colour('--maybe'),
        label: 'data(label)',
        color: colour('--ink'),
        'font-family': 'Be Vietnam Pro, sans-serif',
        'font-size': NAME_SIZE,
        'min-zoomed-font-size': smallest,
        'text-wrap': 'wrap',
        'text-max-width': `${NAME_WIDTH}px`,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colour('--card'),
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        width: 24,
        height: 24,
      },
    },
    ...entityTypes
      .filter((type) => shapes[type].length > 0)
      .map((type) => ({
        selector: `node[type = "${type}"]`,
        style: { shape: 'polygon' as const, 'shape-polygon-points': shapes[type].join(' ') },
      })),
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
    {
      selector: 'node[?isUnfolded]',
      style: { 'background-color': colour('--mark'), width: 32, height: 32, 'font-weight': 600 },
    },
    { selector: 'node:locked', style: { 'border-width': 3, 'border-color': colour('--ink') } },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'line-color': colour('--unknown'),
        'target-arrow-color': colour('--unknown'),
        'target-arrow-shape': 'triangle',
        'curve-style': 'bezier',
        label: 'data(label)',
        color: colour('--soft'),
        'font-size': 10,
        'min-zoomed-font-size': smallest,
        'text-rotation': 'autorotate',
        'text-background-color': colour('--paper'),
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge[!isCertain]', style: { 'line-style': 'dashed' } },
    { selector: 'edge.quiet', style: { label: '' } },
  ];
}
