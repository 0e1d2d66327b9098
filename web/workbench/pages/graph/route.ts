import { tellingWhatItAsked } from '../../data/asked.js';
import { GraphPage } from './graph-page.js';
import { loadGraph } from './load-graph.js';

export const route = { loader: tellingWhatItAsked(loadGraph), Component: GraphPage };
