import { z } from 'zod';
import { badArgument } from '../../model/errors.js';

/** A position in a sorted list: the sort keys of its row. */
export type CursorValues = readonly (string | number)[];

/** Numbers are integers: no store has to compare fractions. */
const value = z.union([z.string(), z.int()]);

/** The values of a cursor into a list with that many sort keys. */
export function valuesOf(keys: number) {
  return z.array(value).length(keys);
}

/** How much of a wrong cursor an error quotes. */
const LONGEST_QUOTE = 100;

/** @param list Names the list and its order, so that cursors of other lists are refused. */
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
 * The values in a cursor.
 * @throws {ClientError} BAD_USER_INPUT if it is not of this list and order.
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
  throw badArgument(
    argument,
    `is ${JSON.stringify(cursor.slice(0, LONGEST_QUOTE))}, which is not a cursor of this list and order: give the ` +
      '`cursor` of one of its edges, unchanged.',
  );
}
