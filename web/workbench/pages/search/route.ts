import { tellingWhatItAsked } from '../../data/asked.js';
import { loadSearch, SearchPage } from './search-page.js';

export const route = { loader: tellingWhatItAsked(loadSearch), Component: SearchPage };
