import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineQuery } from '../query.js';
import type { QueryRunner } from '../store.js';

const stateId = z.string();

const markedIds = z.array(stateId);

export const readState = defineQuery('store/embedded/read-state', {
  parameters: {},
  // Null in a graph that an older version wrote.
  row: { stateId, markedIds: markedIds.nullable() },
});
const renewState = defineQuery('store/embedded/renew-state', { parameters: { stateId, markedIds }, row: {} });

/** An id for a state of the graph, which no other state of any graph has. */
export function newStateId(): string {
  return randomUUID();
}

/**
 * Gives the graph another state id, in the transaction that changes it. So the id lasts as long as the state itself: over
 * restarts and replayed logs, and a copy of the file keeps it only until either is written to.
 *
 * The epochs of the database would not do: a copy counts on from the same number as the original, and so does a graph
 * that lost its last commits; and the statements of the schema raise it at every start.
 *
 * @param markedIds The states that the mark beside the graph may tell of: by them a graph that goes on from its mark is told
 * from one with another history.
 */
export async function renewStateId(transaction: QueryRunner, markedIds: readonly string[]): Promise<string> {
  const id = newStateId();
  await transaction.run(renewState, { stateId: id, markedIds: [...markedIds] });
  return id;
}
