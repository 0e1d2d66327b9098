import { settleTombstones, unsettledTombstones } from '../../facts/tombstone.js';
import type { GraphStore } from '../../store/store.js';
import type { Copies, ReplaceCopies } from '../copies.js';

/** True if a process was killed, or failed, before the graph file and its copies were rid of what was purged. */
export async function isPurgeUnfinished(store: GraphStore): Promise<boolean> {
  const rows = await store.read(unsettledTombstones, {});
  return rows.length > 0;
}

/**
 * Rids the graph file and its copies of what was purged: the database keeps what was removed in its file, as long as it
 * writes to it. Until that is done the graph itself says that it is not.
 * @returns What became of the copies; undefined if the graph is no file.
 */
export async function finishPurge(
  store: GraphStore,
  replaceCopies: ReplaceCopies | undefined,
): Promise<Copies | undefined> {
  await store.file?.rewrite();
  const copies = store.file && (await replaceCopies?.());
  if (copies?.isUnfinished !== true) await store.write((transaction) => transaction.run(settleTombstones, {}));
  return copies;
}
