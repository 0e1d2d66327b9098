import type { z } from 'zod';
import { ClientError } from '../../model/errors.js';

/**
 * Parses and validates a JSON parameter.
 * @throws {ClientError} BAD_USER_INPUT naming the faulty part.
 */
export function parseJson<T>(name: string, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ClientError('BAD_USER_INPUT', `\`${name}\` is not JSON.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = [name, ...(issue?.path ?? [])].join('.');
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${path}\` is not as the reconciliation API 0.2 has it: ${issue?.message}.`,
  );
}
