import { doubtKinds } from '../../../facts/doubts/doubt.js';
import { DistinctPairs } from '../../../facts/identity/distinct-pairs.js';
import { judgementPages } from '../../../facts/identity/read-pages.js';
import { earliestDay, isPartialDate, latestDay } from '../../../model/partial-date.js';
import { keysetPages } from '../../../store/keyset-pages.js';
import { readsOf } from '../../../store/reads-of.js';
import { officialNames } from '../check.queries.js';
import type { GraphRule } from '../rule.js';

interface Named {
  readonly id: string;
  readonly nameKey: string;
  readonly birthDate: unknown;
}

/** How many officials of one name are compared with the next: common names are many, and all are in memory. */
const MAXIMUM_COMPARED = 1000;

function dateOf({ birthDate }: Named): string | undefined {
  return typeof birthDate === 'string' && isPartialDate(birthDate) ? birthDate : undefined;
}

/** True unless the two dates surely mean different days; an unknown date fits any. */
function mayBeBornTogether(left: Named, right: Named): boolean {
  const [one, other] = [dateOf(left), dateOf(right)];
  if (one === undefined || other === undefined) return true;
  return earliestDay(one) <= latestDay(other) && earliestDay(other) <= latestDay(one);
}

function born(official: Named): string {
  return dateOf(official) ?? 'on an unknown day';
}

/** Officials with the same folded name and compatible birth dates: they may be one person. */
export const duplicateCandidates: GraphRule = {
  severity: 'warning',
  ...doubtKinds.SAME_NAME,
  async *find(store) {
    const distinct = await DistinctPairs.read(store, judgementPages(readsOf(store)));
    const pages = keysetPages<Named>((last, limit) =>
      store.read(officialNames, { afterKey: last?.nameKey ?? '', afterId: last?.id ?? '', limit }),
    );
    let namesakes: Named[] = [];
    for await (const page of pages) {
      for (const official of page) {
        if (namesakes[0]?.nameKey !== official.nameKey) namesakes = [];
        const other = namesakes.find((one) => mayBeBornTogether(one, official) && !distinct.has(one.id, official.id));
        if (other) {
          const message = `may be ${other.id}: both are «${official.nameKey}», born ${born(official)} and ${born(other)}`;
          yield { id: official.id, message };
        }
        if (namesakes.length < MAXIMUM_COMPARED) namesakes.push(official);
      }
    }
  },
};
