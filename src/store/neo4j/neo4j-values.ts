import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { checkParameters } from '../parameters.js';
import type { Parameters, ParameterValue } from '../store.js';

/** Converts whole numbers to integers, as the driver sends all numbers as floats. */
function toDriverValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverValue(item)]));
}

/**
 * Converts the parameters of a query for the driver.
 * @throws {StoreError} INVALID_VALUE for values that JSON cannot express.
 */
export function toDriverParameters(parameters: Parameters, queryName: string): Record<string, unknown> {
  checkParameters(parameters, queryName);
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriverValue(value)]));
}

/** The same as `record.toObject()` at a tenth of its cost. */
export function rowOf(record: DriverRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [index, key] of record.keys.entries()) row[String(key)] = record.get(index);
  return row;
}
