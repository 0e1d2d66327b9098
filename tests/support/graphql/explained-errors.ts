import type { ExecutionResult, GraphQLError } from 'graphql';
import { expect } from 'vitest';

/** Where null stands in an answer because of an error. */
function nullOf({ data }: ExecutionResult, { path = [] }: GraphQLError): string {
  let value: unknown = data;
  let depth = 0;
  while (value !== null && depth < path.length) {
    value = Reflect.get(Object(value), path[depth] ?? '');
    depth += 1;
  }
  expect(value, `at ${path.join('.')}`).toBeNull();
  return path.slice(0, depth).join('.');
}

function explained(result: ExecutionResult, wording: (message: string) => string) {
  const errors = result.errors ?? [];
  const told = errors.map(({ message, path, locations }): [string, unknown] => [
    path?.join('.') ?? '',
    { locations, message: wording(message) },
  ]);
  return { nulls: new Set(errors.map((error) => nullOf(result, error))), byPath: new Map(told) };
}

/**
 * Holds the answer of an executor against that of graphql-js: the same data, nulls for the same reasons, and the same
 * errors at each path. Of several errors below one null, only the first is reported, and which one that is depends on
 * how often each executor awaits.
 * @param told names the question where they differ
 * @param wording what must be the same of a message
 * @returns whether there were errors
 */
export function expectSameAnswer(
  answered: ExecutionResult,
  expected: ExecutionResult,
  told: string,
  wording = (message: string) => message,
): boolean {
  expect(answered.data, told).toEqual(expected.data);
  const [own, theirs] = [explained(answered, wording), explained(expected, wording)];
  expect(own.nulls, told).toEqual(theirs.nulls);
  for (const [path, error] of own.byPath) {
    if (theirs.byPath.has(path)) expect(error, told).toEqual(theirs.byPath.get(path));
  }
  return own.nulls.size > 0;
}
