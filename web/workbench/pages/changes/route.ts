import { tellingWhatItAsked } from '../../data/asked.js';
import { ChangesPage, loadChanges } from './changes-page.js';

export const route = { loader: tellingWhatItAsked(loadChanges), Component: ChangesPage };
