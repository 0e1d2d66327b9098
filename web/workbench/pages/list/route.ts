import { tellingWhatItAsked } from '../../data/asked.js';
import { ListPage } from './list-page.js';
import { loadList } from './load-list.js';

export const route = { loader: tellingWhatItAsked(loadList), Component: ListPage };
