import { z } from 'zod';
import { ClientError } from '../errors.js';

/** A position in a sorted list: the values its row is sorted by, in order. */
export type CursorValues = readonly (string | number)[];

const content = z.tuple([z.string()], z.union([z.string(), z.number()]));

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
 * The values a cursor holds.
 * @throws {ClientError} BAD_USER_INPUT if it was not made for this list and order.
 */
export function decodeCursor(argument: 'after' | 'before', cursor: string, list: string, length: number): CursorValues {
  const parsed = content.safeParse(decode(cursor));
  if (parsed.success && parsed.data[0] === list && parsed.data.length === length + 1) return parsed.data.slice(1);
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`${argument}\` is not a cursor of this list and order: give the \`cursor\` of one of its edges, unchanged.`,
  );
}
