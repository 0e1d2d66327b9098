import type { ConflictRecord } from '../../../graphql/questions/conflicts/conflict.js';
import { readReversals } from '../../../graphql/questions/conflicts/reversals.js';
import { keysetPages } from '../../../store/keyset-pages.js';
import type { GraphRule } from '../rule.js';

function idOf({ entity, relationships: [relationship] }: ConflictRecord): string {
  return relationship?.properties.id ?? entity.id;
}

/** Uses the conflicts of kind END_BEFORE_START, so that both agree on what is reversed. */
export const reversedDates: GraphRule = {
  severity: 'error',
  summary: 'it ends before it begins, or on the day it begins though «until» is the first day after it',
  nextStep: 'Compare the dates with the evidence and correct the wrong one; where sources disagree, make claims.',
  async *find(store) {
    const pages = keysetPages<ConflictRecord>((last, limit) => readReversals({ store }, last?.key ?? null, limit));
    for await (const page of pages) {
      yield* page.map((record) => ({ id: idOf(record), message: record.tell({ language: 'EN' }) }));
    }
  },
};
