import { tellingWhatItAsked } from '../../data/asked.js';
import { LinkFactsPage, loadLinkFacts } from './link-facts-page.js';

export const route = { loader: tellingWhatItAsked(loadLinkFacts), Component: LinkFactsPage };
