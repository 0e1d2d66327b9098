import { z } from 'zod';
import type { Query } from '../../../src/store/query.js';
import type { Parameters } from '../../../src/store/store.js';

/** A query written in the test itself, where the program would bind a Cypher file. */
export function queryOf<R extends z.ZodRawShape>(text: string, row: R): Query<Parameters, z.output<z.ZodObject<R>>> {
  return { name: 'test/query', text, parameters: z.custom<Parameters>(), row: z.strictObject(row) };
}
