import { z } from 'zod';
import { defineQuery } from './query.js';
import type { GraphStore, QueryRunner } from './store.js';

const takeWriteLockById = defineQuery('store/neo4j/take-write-lock', { parameters: { id: z.string() }, row: {} });

/**
 * Makes a transaction the only one that writes facts until it ends: what it reads from then on stays as it is, whether it
 * writes to it or not. To be asked for before anything is read. A graph file has one writer anyway, and its first write to
 * a node would cost it memory for all nodes; Neo4j has many writers.
 */
export async function takeWriteLock(store: GraphStore, transaction: QueryRunner): Promise<void> {
  if (store.kind === 'neo4j') await transaction.run(takeWriteLockById, { id: 'facts' });
}
