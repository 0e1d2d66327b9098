import { changingMutations } from './changing-mutations.js';
import { entityMutations } from './entity-mutations.js';
import { factMutations } from './fact-mutations.js';
import { judgementMutations } from './judgement/judgement.mutations.js';
import { merge } from './merge/merge.mutation.js';
import { split } from './merge/split.mutation.js';
import type { MutationDefinition } from './mutation.js';
import { purge } from './purge/purge.mutation.js';
import { recordClaim } from './record-claim.js';
import { retract } from './retract.js';

/** All mutations. A new one becomes available by its entry here. */
export const mutations: readonly MutationDefinition[] = [
  ...entityMutations,
  ...factMutations,
  ...changingMutations,
  recordClaim,
  retract,
  merge,
  split,
  ...judgementMutations,
  purge,
];
