import { tellingWhatItAsked } from '../../data/asked.js';
import { beginPage, GraphPage } from './graph-page.js';
import { loadGraph } from './load-graph.js';

// The browser calls `handle` with the data of the page before it takes the page over.
export const route = { loader: tellingWhatItAsked(loadGraph), Component: GraphPage, handle: beginPage };
