import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useLoaderData, useNavigate } from 'react-router';
import { ID } from '../../address.js';
import { nameOf } from '../../components/names.js';
import { useAddressWith } from '../../components/use-address-with.js';
import { useLanguage, useWords } from '../../words/words.js';
import { DrawingLegend } from './drawing-legend.js';
import { colour, drawingStyle, keepNamesLegible, UNNAMED } from './drawing-style.js';
import { keepNamesOffLinks, layoutQuestionOf, moveNodes, setElements } from './drawn-elements.js';
import { drawnSvg } from './drawn-svg.js';
import type { loadGraph } from './load-graph.js';
import { firstPlacesFor, placesFor } from './places.js';
import { saveFile } from './save-file.js';

const LARGEST_FIT = 1.3;

export interface DrawingProps {
  /** Told what went wrong if the graph cannot be drawn. */
  onFailure(thrown: unknown): void;
}

/** The drawing of a graph. Moving a node pins it; the list beside it says the same as the drawing. */
export function Drawing({ onFailure }: DrawingProps) {
  const { graph, unfolded } = useLoaderData<typeof loadGraph>();
  const language = useLanguage();
  const words = useWords();
  const navigate = useNavigate();
  const addressWith = useAddressWith();
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(undefined);
  const [chosen, setChosen] = useState<string>();

  const shown = () => (core.current?.container() ? core.current : undefined);

  useEffect(
    () => () => {
      core.current?.destroy();
      core.current = undefined;
    },
    [],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const show = async () => {
      const isFirst = core.current === undefined;
      const cy = core.current ?? newDrawing(setChosen);
      core.current = cy;
      cy.batch(() => setElements(cy, graph, language, words));
      const places = await (isFirst ? firstPlacesFor(graph) : placesFor(layoutQuestionOf(cy), leaving.signal));
      if (leaving.signal.aborted || box.current === null) return;
      // Shown once nodes have places: before, all would lie on one spot, which every frame would draw.
      if (cy.container() === null) cy.mount(box.current);
      cy.batch(() => moveNodes(cy, places));
      showAll(cy);
      keepNamesLegible(cy);
      // For those who measure how long it took.
      cy.one('render', () => performance.mark('graph drawn'));
    };
    show().catch((thrown: unknown) => {
      if (!leaving.signal.aborted) onFailure(thrown);
    });
    return () => leaving.abort();
  }, [graph, language, words, onFailure]);

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
          <button type="button" onClick={() => showAll(shown())}>
            {words.graph.fit}
          </button>
          <button type="button" onClick={() => shown()?.nodes().unlock()}>
            {words.graph.unpin}
          </button>
          <button type="button" onClick={() => savePicture(shown())}>
            PNG
          </button>
          <button type="button" onClick={() => saveDrawing(shown())}>
            SVG
          </button>
        </p>
      </figcaption>
    </figure>
  );
}

/** A drawing of nothing yet, and nowhere yet. */
function newDrawing(onChosen: (id: string | undefined) => void): Core {
  const cy = cytoscape({ headless: true, styleEnabled: true, maxZoom: 3, minZoom: 0.1 });
  // Not among the options: the drawing would begin anew with them when it is shown.
  cy.style(drawingStyle());
  cy.on('tap', 'node', ({ target }) => onChosen(target.id()));
  cy.on('tap', ({ target }) => target === cy && onChosen(undefined));
  cy.on('zoom', () => keepNamesLegible(cy));
  cy.on('dragfree', 'node', ({ target }) => {
    target.lock();
    keepNamesOffLinks(cy);
  });
  return cy;
}

/** Few nodes are not drawn larger than the text around them. */
function showAll(cy: Core | undefined): void {
  cy?.fit(undefined, 30);
  if (cy === undefined || cy.zoom() <= LARGEST_FIT) return;
  cy.zoom(LARGEST_FIT);
  cy.center();
}

/** With all words, which the picture is large enough for. */
function savePicture(cy: Core | undefined): void {
  if (cy === undefined) return;
  const unnamed = cy.elements(`.${UNNAMED}`).removeClass(UNNAMED);
  saveFile('graph.png', cy.png({ output: 'blob', full: true, scale: 2, bg: colour('--paper') }));
  unnamed.addClass(UNNAMED);
}

function saveDrawing(cy: Core | undefined): void {
  if (cy !== undefined) saveFile('graph.svg', new Blob([drawnSvg(cy, colour)], { type: 'image/svg+xml' }));
}
