import { z } from 'zod';
import { defineQuery } from '../query.js';
import type { QueryRunner } from '../store.js';

/** The label of the node that writers of facts lock, with the name that it has in existing databases. */
export const WRITE_LOCK_LABEL = 'Turn';

const lockNode = defineQuery('store/neo4j/take-write-lock', { parameters: { id: z.string() }, row: {} });

/** Takes the lock as soon as no other transaction holds it, until this transaction ends. */
export async function takeWriteLock(transaction: QueryRunner): Promise<void> {
  await transaction.run(lockNode, { id: 'facts' });
}
