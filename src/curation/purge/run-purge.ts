import { randomUUID } from 'node:crypto';
import { OPERATOR } from '../../access/viewer.js';
import type { StoredChange } from '../../history/change.js';
import type { GraphStore } from '../../store/store.js';
import { readCommon } from '../common-input.js';
import type { Copies, ReplaceCopies } from '../copies.js';
import { executeMutation } from '../execute-mutation.js';
import { Problems } from '../problems.js';
import { finishPurge } from './finish-purge.js';
import { purge } from './purge.mutation.js';

/**
 * Purges a fact for whoever runs the service.
 * @throws {ClientError} saying why it cannot be purged; nothing is written then.
 */
export async function runPurge(
  store: GraphStore,
  fact: string,
  reason: string,
  replaceCopies?: ReplaceCopies,
): Promise<StoredChange & { readonly copies: Copies | undefined }> {
  const input = { fact, reason };
  const problems = new Problems(input);
  const request = {
    mutation: purge.name,
    viewer: OPERATOR,
    changeId: randomUUID(),
    fingerprint: '',
    common: readCommon(problems, input, purge),
    input,
    resolved: input,
    plan: purge.plan(input, [], problems, OPERATOR),
    problems,
  };
  const change = await store.writeExclusively((transaction) => executeMutation(transaction, request, new Set()));
  return { ...change, copies: await finishPurge(store, replaceCopies) };
}
