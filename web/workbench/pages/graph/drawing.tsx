import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useLoaderData, useNavigate } from 'react-router';
import { ID } from '../../address.js';
import { nameOf } from '../../components/names.js';
import { useAddressWith } from '../../components/use-address-with.js';
import { useLanguage, useWords, wordIn } from '../../words/words.js';
import { drawnSvg } from './drawn-svg.js';
import type { LayoutQuestion, Places } from './layout.js';
import type { loadGraph } from './load-graph.js';
import { saveFile } from './save-file.js';

/** A colour of the page, as the style sheet has it. */
function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function styles(): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        'background-color': colour('--maybe'),
        label: 'data(label)',
        color: colour('--ink'),
        'font-family': 'Be Vietnam Pro, sans-serif',
        'font-size': 12,
        'text-wrap': 'wrap',
        'text-max-width': '140px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': colour('--card'),
        'text-background-opacity': 0.85,
        'text-background-padding': '2px',
        width: 22,
        height: 22,
      },
    },
    { selector: 'node[?isUnfolded]', style: { 'background-color': colour('--mark'), width: 30, height: 30 } },
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
    { selector: 'edge.quiet', style: { label: '' } },
  ];
}

/** How many relationships are drawn with their types in words. */
const MOST_LABELS = 40;

const LARGEST_FIT = 1.3;

/** The drawing of a graph. Moving a node pins it; the list beside it says the same as the drawing. */
export default function Drawing() {
  const { graph, unfolded } = useLoaderData<typeof loadGraph>();
  const language = useLanguage();
  const words = useWords();
  const navigate = useNavigate();
  const addressWith = useAddressWith();
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const [chosen, setChosen] = useState<string>();

  useEffect(() => {
    const cy = cytoscape({ container: box.current, style: styles(), maxZoom: 3, minZoom: 0.1 });
    cy.on('tap', 'node', ({ target }) => setChosen(target.id()));
    cy.on('tap', ({ target }) => target === cy && setChosen(undefined));
    cy.on('dragfree', 'node', ({ target }) => target.lock());
    core.current = cy;
    return () => cy.destroy();
  }, []);

  useEffect(() => {
    const cy = core.current;
    if (cy === undefined) return;
    const wanted = new Set([...graph.nodes.map(({ node }) => node.id), ...graph.links.map(({ id }) => id)]);
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const { node, hidden, isUnfolded } of graph.nodes) {
      const more = hidden > 0 && !isUnfolded ? ` (+${words.number(hidden)})` : '';
      const data = { id: node.id, label: nameOf(node, language) + more, isUnfolded };
      const known = cy.getElementById(node.id);
      if (known.empty()) cy.add({ group: 'nodes', data });
      else known.data(data);
    }
    for (const { id, type, from, to } of graph.links) {
      if (cy.getElementById(id).nonempty()) continue;
      const label = wordIn(words.relationshipTypes, type);
      cy.add({ group: 'edges', data: { id, source: from.id, target: to.id, label } });
    }
    cy.edges().toggleClass('quiet', graph.links.length > MOST_LABELS);
    return layOut(cy);
  }, [graph, language, words]);

  const chosenNode = graph.nodes.find(({ node }) => node.id === chosen)?.node;
  return (
    <figure className="drawing">
      {/* Cytoscape adds a style element unless one of this id is there, which the policy of the pages refuses. */}
      <template id="__________cytoscape_stylesheet" />
      <div
        ref={box}
        className="canvas"
        role="img"
        aria-label={words.graph.drawn(graph.nodes.length, graph.links.length)}
      />
      <figcaption>
        <p role="status">
          {chosenNode === undefined ? words.graph.hint : nameOf(chosenNode, language)}{' '}
          {chosenNode !== undefined && !unfolded.includes(chosenNode.id) && (
            <button
              type="button"
              onClick={() => void navigate(addressWith((parameters) => parameters.append(ID, chosenNode.id)))}
            >
              {words.graph.unfoldThis}
            </button>
          )}
        </p>
        <p className="tools">
          <button type="button" onClick={() => showAll(core.current)}>
            {words.graph.fit}
          </button>
          <button type="button" onClick={() => core.current?.nodes().unlock()}>
            {words.graph.unpin}
          </button>
          <button type="button" onClick={() => savePicture(core.current)}>
            PNG
          </button>
          <button type="button" onClick={() => saveDrawing(core.current)}>
            SVG
          </button>
        </p>
      </figcaption>
    </figure>
  );
}

/** Few nodes are not drawn larger than the text around them. */
function showAll(cy: Core | undefined): void {
  cy?.fit(undefined, 30);
  if (cy === undefined || cy.zoom() <= LARGEST_FIT) return;
  cy.zoom(LARGEST_FIT);
  cy.center();
}

/** Asks the worker where the nodes go, and moves them there; returns what gives up waiting for it. */
function layOut(cy: Core): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const question: LayoutQuestion = {
    nodes: cy.nodes().map((node) => {
      const isPlaced: boolean = node.scratch('placed') === true;
      return { id: node.id(), ...(isPlaced && node.position()), pinned: node.locked() };
    }),
    links: cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
  };
  worker.onmessage = ({ data }: MessageEvent<Places>) => {
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        const place = data[node.id()];
        if (place !== undefined && !node.locked()) node.position({ ...place });
        node.scratch('placed', true);
      });
    });
    showAll(cy);
    worker.terminate();
  };
  worker.postMessage(question);
  return () => worker.terminate();
}

function savePicture(cy: Core | undefined): void {
  const picture = cy?.png({ output: 'blob', full: true, scale: 2, bg: colour('--paper') });
  if (picture !== undefined) saveFile('graph.png', picture);
}

function saveDrawing(cy: Core | undefined): void {
  if (cy !== undefined) saveFile('graph.svg', new Blob([drawnSvg(cy, colour)], { type: 'image/svg+xml' }));
}
