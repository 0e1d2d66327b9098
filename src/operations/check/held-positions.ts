import { batchesOf } from '../../collections.js';
import { keysetPages } from '../../store/keyset-pages.js';
import type { GraphStore } from '../../store/store.js';
import { heldPositions } from './check.queries.js';

/** Positions whose tenures are read together; each may have hundreds. */
const POSITIONS_AT_ONCE = 50;

/** The positions that somebody holds or held, some at once, in the order of ids. */
export async function* idsOfHeldPositions(store: GraphStore): AsyncGenerator<string[]> {
  const pages = keysetPages<{ readonly id: string }>((last, limit) =>
    store.read(heldPositions, { after: last?.id ?? '', limit }),
  );
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    yield* batchesOf(ids, POSITIONS_AT_ONCE);
  }
}
