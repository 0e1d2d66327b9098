import type { GraphStore } from '../../store/store.js';
import { removeRecords } from './purge.queries.js';

/**
 * A graph file keeps its last state beside the current one, and a larger file keeps free space for a while: measured, the
 * bytes of what was removed are gone after the second time that it is written whole. One time more is for safety.
 */
const TIMES = 3;

/** Has the graph file written anew until it holds nothing of what was removed; on a server that is not needed here. */
export async function rewriteFile(store: GraphStore): Promise<void> {
  if (store.file === undefined) return;
  for (let time = 0; time < TIMES; time += 1) {
    // The file is only written if something was, be it that nothing is removed.
    await store.write((transaction) => transaction.run(removeRecords.with({ RECORD_LABEL: 'Change' }), { ids: [] }));
    await store.file.reclaimMemory();
  }
}
