import { tellingWhatItAsked } from '../../data/asked.js';
import { EntityPage } from './entity-page.js';
import { loadEntity } from './load-entity.js';

export const route = { loader: tellingWhatItAsked(loadEntity), Component: EntityPage };
