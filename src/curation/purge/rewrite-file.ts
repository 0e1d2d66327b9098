import type { GraphStore } from '../../store/store.js';
import { removeRecords } from './purge.queries.js';

/**
 * A graph file keeps its last state beside the current one: what was removed is in the current one no more after the first
 * time that it is written whole, and the last one is this one after the second. Free space may hold older bytes still.
 */
const TIMES = 2;

/** Has the graph file written anew, so that none of its states holds what was removed; a server sees to its own files. */
export async function rewriteFile(store: GraphStore): Promise<void> {
  if (store.file === undefined) return;
  for (let time = 0; time < TIMES; time += 1) {
    // The file is only written if something was, be it that nothing is removed.
    await store.write((transaction) => transaction.run(removeRecords.with({ RECORD_LABEL: 'Change' }), { ids: [] }));
    await store.file.reclaimMemory();
  }
}
