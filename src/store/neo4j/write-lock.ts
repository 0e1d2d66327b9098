import { z } from 'zod';
import { defineQuery } from '../query.js';
import type { QueryRunner } from '../store.js';

/** The label of the node that a writer of facts locks. Databases of earlier versions have it, so it keeps its name. */
export const WRITE_LOCK_LABEL = 'Turn';

const lockNode = defineQuery('store/neo4j/take-write-lock', { parameters: { id: z.string() }, row: {} });

/** Waits until no other transaction holds the lock, and holds it until this one ends. */
export async function takeWriteLock(transaction: QueryRunner): Promise<void> {
  await transaction.run(lockNode, { id: 'facts' });
}
