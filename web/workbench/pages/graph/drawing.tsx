import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useLoaderData, useNavigate } from 'react-router';
import { ID } from '../../address.js';
import { nameOf } from '../../components/names.js';
import { useAddressWith } from '../../components/use-address-with.js';
import { useLanguage, useWords, wordIn } from '../../words/words.js';
import { DrawingLegend } from './drawing-legend.js';
import { colour, drawingStyle } from './drawing-style.js';
import { drawnLinksOf } from './drawn-links.js';
import { drawnSvg } from './drawn-svg.js';
import type { LayoutQuestion, Places } from './layout.js';
import type { loadGraph } from './load-graph.js';
import { saveFile } from './save-file.js';

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
    const cy = cytoscape({ container: box.current, style: drawingStyle(), maxZoom: 3, minZoom: 0.1 });
    cy.on('tap', 'node', ({ target }) => setChosen(target.id()));
    cy.on('tap', ({ target }) => target === cy && setChosen(undefined));
    cy.on('dragfree', 'node', ({ target }) => {
      target.lock();
      keepNamesOffLinks(cy);
    });
    core.current = cy;
    return () => cy.destroy();
  }, []);

  useEffect(() => {
    const cy = core.current;
    if (cy === undefined) return;
    // First, as it loads while the elements are added.
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    let isHeld = cy.elements().empty();
    const draw = () => {
      if (isHeld && !cy.destroyed()) cy.endBatch();
      isHeld = false;
    };
    cy.startBatch();
    const links = drawnLinksOf(graph.links);
    const wanted = new Set([...graph.nodes.map(({ node }) => node.id), ...links.map(({ id }) => id)]);
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const { node, hidden, isUnfolded } of graph.nodes) {
      const more = hidden > 0 && !isUnfolded ? ` (+${words.number(hidden)})` : '';
      const data = { id: node.id, type: node.__typename, label: nameOf(node, language) + more, isUnfolded };
      const known = cy.getElementById(node.id);
      if (known.empty()) cy.add({ group: 'nodes', data });
      else known.data(data);
    }
    for (const { id, type, from, to, count, isCertain } of links) {
      const word = wordIn(words.relationshipTypes, type);
      const data = { label: count > 1 ? `${word} ×${words.number(count)}` : word, isCertain };
      const known = cy.getElementById(id);
      if (known.empty()) cy.add({ group: 'edges', data: { id, source: from, target: to, ...data } });
      else known.data(data);
    }
    cy.edges().toggleClass('quiet', links.length > MOST_LABELS);
    // Before the first layout all nodes lie on one spot: nothing is drawn until they have their places.
    if (!isHeld) cy.endBatch();
    layOut(cy, worker, draw);
    return () => {
      worker.terminate();
      draw();
    };
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
        <DrawingLegend />
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

/** A node that is linked to what lies below it has its name above. */
function keepNamesOffLinks(cy: Core): void {
  cy.nodes().forEach((node) => {
    const others = node.neighborhood().nodes();
    const meanHeight = others.reduce((sum, other) => sum + other.position().y, 0) / others.length;
    node.toggleClass('above', meanHeight > node.position().y);
  });
}

/** Asks the worker where the nodes go, and moves them there. */
function layOut(cy: Core, worker: Worker, onPlaced: () => void): void {
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
      keepNamesOffLinks(cy);
    });
    onPlaced();
    showAll(cy);
    // For those who measure how long it took.
    performance.mark('graph drawn');
    worker.terminate();
  };
  worker.postMessage(question);
}

function savePicture(cy: Core | undefined): void {
  const picture = cy?.png({ output: 'blob', full: true, scale: 2, bg: colour('--paper') });
  if (picture !== undefined) saveFile('graph.png', picture);
}

function saveDrawing(cy: Core | undefined): void {
  if (cy !== undefined) saveFile('graph.svg', new Blob([drawnSvg(cy, colour)], { type: 'image/svg+xml' }));
}
