import { tellingWhatItAsked } from '../../data/asked.js';
import { ConflictsPage, loadConflicts } from './conflicts-page.js';

export const route = { loader: tellingWhatItAsked(loadConflicts), Component: ConflictsPage };
