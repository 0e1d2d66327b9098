import type { Core, StylesheetJson } from 'cytoscape';
import { entityTypes, shapes } from './shapes.js';

const NAME_SIZE = 12;
const NAME_WIDTH = 140;
/** Smaller words, in pixels, are not drawn: they would be smudges. */
const SMALLEST_LEGIBLE = 6;
/** The class of nodes and links that are drawn without their words. */
export const UNNAMED = 'unnamed';

/** A colour of the page, as the style sheet has it. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** However small the drawing is, the names of unfolded nodes are as large on the screen; other words are left out before they are too small. */
export function keepNamesLegible(cy: Core): void {
  const zoom = Math.min(1, cy.zoom());
  cy.elements('[!isUnfolded]').toggleClass(UNNAMED, zoom * NAME_SIZE < SMALLEST_LEGIBLE);
  cy.nodes('[?isUnfolded]').style({ 'font-size': NAME_SIZE / zoom, 'text-max-width': `${NAME_WIDTH / zoom}px` });
}

export function drawingStyle(): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'background-color': colour('--maybe'),
        label: 'data(label)',
        color: colour('--ink'),
        'font-family': 'Be Vietnam Pro, sans-serif',
        'font-size': NAME_SIZE,
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
        'text-rotation': 'autorotate',
        'text-background-color': colour('--paper'),
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge[!isCertain]', style: { 'line-style': 'dashed' } },
    { selector: `edge.quiet, .${UNNAMED}`, style: { label: '' } },
  ];
}
