import { tellingWhatItAsked } from '../../data/asked.js';
import { loadStart, StartPage } from './start-page.js';

export const route = { loader: tellingWhatItAsked(loadStart), Component: StartPage };
