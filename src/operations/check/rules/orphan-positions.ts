import { keysetPages } from '../../../store/keyset-pages.js';
import { orphanPositions } from '../check.queries.js';
import type { GraphRule } from '../rule.js';

export const orphanPositionsRule: GraphRule = {
  severity: 'warning',
  summary: 'a position has no organization, no province and no holder',
  nextStep: 'Say what it belongs to or who held it, or take it out.',
  async *find(store) {
    const pages = keysetPages<{ readonly id: string; readonly title: unknown }>((last, limit) =>
      store.read(orphanPositions, { after: last?.id ?? '', limit }),
    );
    for await (const page of pages) {
      yield* page.map(({ id, title }) => ({ id, message: `${title} has no organization, no province and no holder` }));
    }
  },
};
