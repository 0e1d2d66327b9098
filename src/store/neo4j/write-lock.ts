import { randomUUID } from 'node:crypto';
import type { Session } from 'neo4j-driver';
import { z } from 'zod';
import { defineQuery } from '../query.js';
import type { QueryRunner } from '../store.js';

/** The label of the node that writers of facts lock, with the name that it has in existing databases. */
export const WRITE_LOCK_LABEL = 'Turn';

export const LOCK = { id: 'facts' } as const;

const id = z.string();
const stateId = z.string();

const lockNode = defineQuery('store/neo4j/take-write-lock', { parameters: { id, stateId }, row: {} });
export const readState = defineQuery('store/neo4j/read-state', {
  parameters: { id },
  row: { stateId: stateId.nullable() },
});

/**
 * Takes the lock as soon as no other transaction holds it, until this transaction ends. The node gets an id that no other
 * transaction gives: a database loaded from a dump counts its transactions on from an earlier number, so that the
 * number alone does not tell its states from those of the database it replaced.
 */
export async function takeWriteLock(transaction: QueryRunner): Promise<void> {
  await transaction.run(lockNode, { ...LOCK, stateId: randomUUID() });
}

/** Holds the lock while `work` runs. Its transaction is rolled back, so that it leaves no other version behind. */
export async function whileLocked<T>(session: Session, timeout: number, work: () => Promise<T>): Promise<T> {
  const transaction = await session.beginTransaction({ timeout });
  try {
    await takeWriteLock({
      async run(query, parameters) {
        await transaction.run(query.text, parameters);
        return [];
      },
    });
    return await work();
  } finally {
    await transaction.close();
  }
}
