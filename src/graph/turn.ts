import { z } from 'zod';
import { defineQuery } from './query.js';
import type { QueryRunner } from './store.js';

const takeTurnById = defineQuery('graph/take-turn', { parameters: { id: z.string() }, row: {} });

/**
 * Makes a transaction the only one that writes facts until it ends: what it reads from then on stays as it is, whether it
 * writes to it or not. To be asked for before anything is read. A graph file has one writer anyway; Neo4j has many.
 */
export async function takeTurn(transaction: QueryRunner): Promise<void> {
  await transaction.run(takeTurnById, { id: 'facts' });
}
