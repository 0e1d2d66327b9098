import { compareText } from '../../../collections.js';
import { entityTypeNames } from '../../../model/entity-types.js';
import { untypedEntities } from '../check.queries.js';
import type { GraphRule } from '../rule.js';

/** Entities without an id cannot be paged; with more than these, the first are enough to act on. */
const MAXIMUM_LISTED = 1000;

/** Entities without a type or an id, which no other rule sees. */
export const untypedEntitiesRule: GraphRule = {
  severity: 'error',
  summary: `an entity has no id or no type of the model; at most ${MAXIMUM_LISTED.toLocaleString('en')} are listed`,
  nextStep: 'Give it its id and labels, or delete it, where it was written; docs/model.md says which.',
  async *find(store) {
    const rows = await store.read(untypedEntities, { types: [...entityTypeNames], limit: MAXIMUM_LISTED });
    const found = rows.map(({ id, labels }) => {
      const message = `an entity with ${id === null ? 'no id' : 'an id'} and the labels ${[...labels].sort().join(', ')}`;
      return { id: typeof id === 'string' ? id : '', message };
    });
    yield* found.sort((left, right) => compareText(left.id, right.id) || compareText(left.message, right.message));
  },
};
