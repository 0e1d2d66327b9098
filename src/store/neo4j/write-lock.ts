import { randomUUID } from 'node:crypto';
import type { Session } from 'neo4j-driver';
import { z } from 'zod';
import { defineQuery } from '../query.js';
import type { QueryRunner } from '../store.js';
import { TRANSACTIONS_KEPT } from '../written-entities.js';
import { toDriverParameters } from './neo4j-values.js';

/** The label of the node that writers of facts lock, with the name that it has in existing databases. */
export const WRITE_LOCK_LABEL = 'Turn';

export const LOCK = { id: 'facts' } as const;
/** How the ids of the nodes begin that say what was last written. */
const WRITE_PREFIX = 'write-';

const id = z.string();
const stateId = z.string();

const lockNode = defineQuery('store/neo4j/take-write-lock', {
  parameters: { id, stateId, writePrefix: z.string(), kept: z.int() },
  row: { writeId: z.string() },
});
const noteWrite = defineQuery('store/neo4j/note-write', {
  parameters: { id, ids: z.array(z.string()) },
  row: {},
});
const forgetWrites = defineQuery('store/neo4j/forget-writes', { parameters: {}, row: {} });
export const recentWrites = defineQuery('store/neo4j/recent-writes', {
  parameters: {},
  row: { before: stateId.nullable(), after: stateId, ids: z.array(z.string()) },
});
export const readState = defineQuery('store/neo4j/read-state', {
  parameters: { id },
  row: { stateId: stateId.nullable() },
});

/**
 * Takes the lock as soon as no other transaction holds it, until this transaction ends. The node gets an id that no other
 * transaction gives: a database loaded from a dump counts its transactions on from an earlier number, so that the
 * number alone does not tell its states from those of the database it replaced.
 * @returns Notes for all processes which entities the transaction writes, undefined if that is not known; without it, none.
 */
export async function takeWriteLock(
  transaction: QueryRunner,
): Promise<(ids: readonly string[] | undefined) => Promise<void>> {
  const [taken] = await transaction.run(lockNode, lockParameters());
  return async (ids) => {
    if (ids === undefined) await transaction.run(forgetWrites, {});
    else if (taken !== undefined && ids.length > 0)
      await transaction.run(noteWrite, { id: taken.writeId, ids: [...ids] });
  };
}

function lockParameters() {
  return { ...LOCK, stateId: randomUUID(), writePrefix: WRITE_PREFIX, kept: TRANSACTIONS_KEPT };
}

/** Holds the lock while `work` runs. Its transaction is rolled back, so that it leaves no other version behind. */
export async function whileLocked<T>(session: Session, timeout: number, work: () => Promise<T>): Promise<T> {
  const transaction = await session.beginTransaction({ timeout });
  try {
    await transaction.run(lockNode.text, toDriverParameters(lockParameters(), lockNode.name));
    return await work();
  } finally {
    await transaction.close();
  }
}
