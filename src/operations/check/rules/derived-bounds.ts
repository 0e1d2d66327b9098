import { hasBounds, staleBounds } from '../../../facts/bounds/rebuild-bounds.js';
import type { DerivedBounds } from '../../../model/exclusion.js';
import type { GraphRule } from '../rule.js';

function describe(bounds: DerivedBounds | undefined): string {
  const all = Object.entries(bounds ?? {}).map(([name, value]) => `${name} ${[value].flat().join(', ')}`);
  return all.length === 0 ? 'none' : all.join('; ');
}

/** Bounds of tenures that do not follow from the facts of today, by which lists leave out what surely did not hold. */
export const derivedBoundsRule: GraphRule = {
  severity: 'error',
  summary: 'the bounds derived for a tenure are not those that the graph gives it',
  nextStep:
    'Run rebuild-bounds, which computes them anew; on a graph of an older version it or the next start does so once.',
  async *find(store) {
    if (!(await hasBounds(store))) {
      yield { id: '', message: 'the bounds of the whole graph were never computed by the rules of this version' };
    }
    for await (const { fact, stored, bounds } of staleBounds(store)) {
      yield { id: fact.id, message: `it has ${describe(stored)} and should have ${describe(bounds)}` };
    }
  },
};
