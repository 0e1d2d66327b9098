import { drawnLinksOf } from './drawn-links.js';
import type { LayoutQuestion, Places } from './layout.js';
import type { Graph } from './load-graph.js';

/** Where nodes go, worked out by a worker, so that the page answers meanwhile; the signal ends it. */
export async function placesFor(question: LayoutQuestion, signal?: AbortSignal): Promise<Places> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Places>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The nodes of the drawing could not be placed: ${message}`));
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

const begun = new WeakMap<Graph, Promise<Places>>();

/** Where the nodes of a graph go of which nothing is drawn yet; whoever asks first begins it for all. */
export function firstPlacesFor(graph: Graph): Promise<Places> {
  const known = begun.get(graph);
  if (known !== undefined) return known;
  const places = placesFor({
    nodes: graph.nodes.map(({ node }) => ({ id: node.id, pinned: false })),
    links: drawnLinksOf(graph.links).map(({ from, to }) => ({ source: from, target: to })),
  });
  begun.set(graph, places);
  return places;
}
