import { tellingWhatItAsked } from '../../data/asked.js';
import { loadTimeline } from './load-timeline.js';
import { TimelinePage } from './timeline-page.js';

export const route = { loader: tellingWhatItAsked(loadTimeline), Component: TimelinePage };
