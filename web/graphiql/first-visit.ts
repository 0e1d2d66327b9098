import { StorageAPI } from '@graphiql/toolkit';
import { examples } from './examples.js';
import { examplesPlugin } from './examples-plugin.js';

/**
 * Writes the initial state for a new visitor to GraphiQL's storage. Props do not suffice: `defaultTabs` leaves the
 * variables editor empty, and `visiblePlugin` reopens a closed panel at every visit.
 */
export function prepareFirstVisit(): void {
  const storage = new StorageAPI();
  const [first] = examples;
  if (!first || storage.get('tabState') !== null) return;
  storage.set('query', first.query);
  storage.set('variables', first.variables);
  storage.set('visiblePlugin', examplesPlugin.title);
}
