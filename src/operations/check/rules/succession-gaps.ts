import { batchesOf } from '../../../collections.js';
import { gapBefore, type Interval } from '../../../graphql/questions/succession/interval.js';
import type { Succession } from '../../../graphql/questions/succession/succession.js';
import { readSuccessions } from '../../../graphql/questions/succession/succession.loader.js';
import { keysetPages } from '../../../store/keyset-pages.js';
import type { GraphStore } from '../../../store/store.js';
import { heldPositions } from '../check.queries.js';
import type { Finding, GraphRule } from '../rule.js';

/** Positions whose tenures are read together; each may have hundreds. */
const POSITIONS_AT_ONCE = 50;

function describeGap({ from, until, minimumDays }: Interval): string {
  const days = minimumDays === 1 ? '1 day' : `${minimumDays} days`;
  return `nobody is known to have held it from ${from ?? 'an unknown day'} until ${until ?? 'an unknown day'}, ${days} at least`;
}

function gapsOf(positionId: string, { tenures }: Succession): Finding[] {
  const dated = tenures.filter(({ sortDate }) => sortDate !== undefined);
  return dated.flatMap(({ span }, index) => {
    const earlier = dated.slice(0, index).map((tenure) => tenure.span);
    const gap = gapBefore(span, earlier);
    return gap?.certainty === 'DEFINITE' ? [{ id: positionId, message: describeGap(gap) }] : [];
  });
}

async function* idsOfPositions(store: GraphStore): AsyncGenerator<string[]> {
  const pages = keysetPages<{ readonly id: string }>((last, limit) =>
    store.read(heldPositions, { after: last?.id ?? '', limit }),
  );
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    yield* batchesOf(ids, POSITIONS_AT_ONCE);
  }
}

/** Days between two holders on which surely nobody known held the position. */
export const successionGaps: GraphRule = {
  severity: 'warning',
  summary: 'between two holders of a position there are days on which surely none of those known held it',
  nextStep: 'Look for who held it then, or leave it if it was vacant.',
  async *find(store) {
    for await (const ids of idsOfPositions(store)) {
      const successions = await readSuccessions(store, ids);
      yield* ids.flatMap((id, index) => {
        const succession = successions[index];
        return succession === undefined ? [] : gapsOf(id, succession);
      });
    }
  },
};
