import type { Viewer } from '../access/viewer.js';
import { compareText } from '../collections.js';
import type { Input } from './common-input.js';
import { authorsOf } from './curation.queries.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** True if the viewer stated the fact, and nobody else has changed it since. What was loaded or imported is nobody's own. */
async function isOwnEntry(id: string, viewer: Viewer, { transaction }: Snapshot): Promise<boolean> {
  const changes = await transaction.run(authorsOf, { id });
  const stated = changes.flatMap(({ action, last }) => (action === 'ADDED' ? [last] : [])).sort(compareText);
  const begin = stated.at(-1);
  if (begin === undefined) return false;
  const since = changes.filter(({ last }) => last >= begin);
  return since.every(({ byKind, byId }) => byKind === viewer.kind && byId === viewer.id);
}

/** Reports that no source says so, unless one withdraws an entry of one's own and tells why. */
export async function checkOwnEntry(
  input: Input,
  viewer: Viewer,
  snapshot: Snapshot,
  problems: Problems,
): Promise<void> {
  if (!(await isOwnEntry(String(input['fact']), viewer, snapshot))) {
    const who =
      'say where it was read that the fact does not hold; only who stated it, as long as nobody else has changed it, needs no source';
    problems.add('evidence', 'NO_EVIDENCE', `is empty: ${who}`);
  } else if (typeof input['reason'] !== 'string') {
    problems.add('reason', 'REQUIRED', 'is missing: an entry of your own is retracted for a reason, or by a source');
  }
}
