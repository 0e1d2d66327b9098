import { gapBefore, type Interval } from '../../../graphql/questions/succession/interval.js';
import type { Succession } from '../../../graphql/questions/succession/succession.js';
import { readSuccessions } from '../../../graphql/questions/succession/succession.loader.js';
import { idsOfHeldPositions } from '../held-positions.js';
import type { Finding, GraphRule } from '../rule.js';

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

/** Days between two holders on which surely nobody known held the position. */
export const successionGaps: GraphRule = {
  severity: 'warning',
  summary: 'between two holders of a position there are days on which surely none of those known held it',
  nextStep: 'Look for who held it then, or leave it if it was vacant.',
  async *find(store) {
    for await (const ids of idsOfHeldPositions(store)) {
      const successions = await readSuccessions(store, ids);
      yield* ids.flatMap((id, index) => {
        const succession = successions[index];
        return succession === undefined ? [] : gapsOf(id, succession);
      });
    }
  },
};
