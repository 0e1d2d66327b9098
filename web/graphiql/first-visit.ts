import { StorageAPI } from '@graphiql/toolkit';
import { examples } from './examples.js';
import { examplesPlugin } from './examples-plugin.js';

/**
 * Writes to GraphiQL's own storage what a new visitor starts with. Its props cannot: `defaultTabs` leaves the variables
 * editor empty, and `visiblePlugin` opens the panel again at every visit to those who closed it.
 */
export function prepareFirstVisit(): void {
  const storage = new StorageAPI();
  const [first] = examples;
  if (!first || storage.get('tabState') !== null) return;
  storage.set('query', first.query);
  storage.set('variables', first.variables);
  storage.set('visiblePlugin', examplesPlugin.title);
}
