import { type DoubtCode, doubtKinds } from '../../../facts/doubts/doubt.js';
import { factDoubts } from '../../../facts/doubts/fact-rules.js';
import { seatsTaken } from '../../../facts/doubts/seats.js';
import { readsOf } from '../../../store/reads-of.js';
import { idsOfHeldPositions } from '../held-positions.js';
import type { FactRule, Finding, GraphRule } from '../rule.js';

/** Mutations warn of the same by the same rules: a look, not an error. */
function definitionOf(code: DoubtCode) {
  return { severity: 'warning', ...doubtKinds[code] } as const;
}

function findingOf({ factId, message }: { readonly factId: string; readonly message: string }): Finding {
  return { id: factId, message };
}

function ruleOf(code: keyof typeof factDoubts): FactRule {
  return {
    ...definitionOf(code),
    find: ({ entities, relationships, grounds }) =>
      [...entities, ...relationships].flatMap(({ fact }) => factDoubts[code](fact, grounds)).map(findingOf),
  };
}

/** The rules that look at one fact and what it names, by their codes. */
export const factDoubtRules = {
  OUTSIDE_LIFE: ruleOf('OUTSIDE_LIFE'),
  NO_SUCH_PARAGRAPH: ruleOf('NO_SUCH_PARAGRAPH'),
  LATER_THAN_SOURCE: ruleOf('LATER_THAN_SOURCE'),
} as const satisfies Record<keyof typeof factDoubts, FactRule>;

/** Terms in a position of one seat that another surely held at the same time. */
export const seatTaken: GraphRule = {
  ...definitionOf('SEAT_TAKEN'),
  async *find(store) {
    for await (const positions of idsOfHeldPositions(store)) {
      yield* (await seatsTaken(readsOf(store), positions)).map(findingOf);
    }
  },
};
