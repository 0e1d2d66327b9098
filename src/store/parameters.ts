import type { ParameterValue } from './store.js';

function describeInvalid(value: ParameterValue | undefined, path: string): string | undefined {
  if (value === undefined) return `no value for $${path}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value} for $${path}, which no store keeps`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return `${value} for $${path}, which is 2^53 or more`;
  if (typeof value !== 'object' || value === null) return undefined;
  return findInvalidParameter(value, `${path}.`);
}

/**
 * The problem of the first parameter that the stores would treat differently or refuse; undefined if there is none. One
 * rule for both stores, so that neither refuses a value that the other accepts.
 */
export function findInvalidParameter(parameters: object, prefix = ''): string | undefined {
  for (const [key, value] of Object.entries(parameters)) {
    if (typeof value === 'string') continue;
    const problem = describeInvalid(value, prefix + key);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
