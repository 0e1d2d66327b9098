import { tellingWhatItAsked } from '../../data/asked.js';
import { ConnectPage } from './connect-page.js';
import { loadConnect } from './load-connect.js';

export const route = { loader: tellingWhatItAsked(loadConnect), Component: ConnectPage };
