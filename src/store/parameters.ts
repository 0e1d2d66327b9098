import { StoreError } from '../model/errors.js';
import type { Parameters, ParameterValue } from './store.js';

function describeInvalid(value: ParameterValue | undefined, path: string): string | undefined {
  if (value === undefined) return `no value for $${path}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value} for $${path}, which no store keeps`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return `${value} for $${path}, which is 2^53 or more`;
  if (typeof value !== 'object' || value === null) return undefined;
  return findInvalidParameter(value, `${path}.`);
}

function findInvalidParameter(parameters: object, prefix = ''): string | undefined {
  for (const [key, value] of Object.entries(parameters)) {
    if (typeof value === 'string') continue;
    const problem = describeInvalid(value, prefix + key);
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
