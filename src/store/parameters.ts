import { StoreError } from '../model/errors.js';
import type { Parameters, ParameterValue } from './store.js';

/** The embedded database follows parameters by recursion: one nested 20,000 deep ends the process. */
const DEEPEST = 16;

function describeInvalid(value: ParameterValue | undefined, path: string, depth: number): string | undefined {
  if (value === undefined) return `no value for $${path}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value} for $${path}, which no store keeps`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return `${value} for $${path}, which is 2^53 or more`;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return `a value for $${path.split('.')[0]} that is nested more than ${DEEPEST} deep`;
  return findInvalidParameter(value, `${path}.`, depth + 1);
}

function findInvalidParameter(parameters: object, prefix = '', depth = 1): string | undefined {
  for (const [key, value] of Object.entries(parameters)) {
    if (typeof value === 'string') continue;
    const problem = describeInvalid(value, prefix + key, depth);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * Refuses parameters that the stores would treat differently. One rule for both, so that neither refuses a value that the
 * other accepts.
 * @throws {StoreError} INVALID_VALUE naming the first.
 */
export function checkParameters(parameters: Parameters, queryName: string): void {
  const invalid = findInvalidParameter(parameters);
  if (invalid !== undefined) throw new StoreError('INVALID_VALUE', `The query ${queryName} was given ${invalid}.`);
}
