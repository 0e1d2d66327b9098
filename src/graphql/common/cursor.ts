import { z } from 'zod';
import { ClientError } from '../../model/errors.js';

/** A position in a sorted list: the values its row is sorted by, in order. */
export type CursorValues = readonly (string | number)[];

/** One value of a cursor. Numbers are whole: no store is asked to compare others. */
const value = z.union([z.string(), z.int()]);

/** The values of a list sorted by so many keys. */
export function valuesOf(keys: number) {
  return z.array(value).length(keys);
}

/** A cursor as text. `list` names the list and its order, so that a cursor of another list is refused. */
export function encodeCursor(list: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined; // Text that is no JSON is no cursor, which the caller reports.
  }
}

/**
 * The values a cursor holds, of the given shape.
 * @throws {ClientError} BAD_USER_INPUT if it was not made for this list and order.
 */
export function decodeCursor<T extends CursorValues>(
  argument: 'after' | 'before',
  cursor: string,
  list: string,
  shape: z.ZodType<T>,
): T {
  const content = decode(cursor);
  if (Array.isArray(content) && content[0] === list) {
    const parsed = shape.safeParse(content.slice(1));
    if (parsed.success) return parsed.data;
  }
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${argument}\` is not a cursor of this list and order: give the \`cursor\` of one of its edges, unchanged.`,
  );
}
