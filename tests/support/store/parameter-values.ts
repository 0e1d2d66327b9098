import { z } from 'zod';
import type { ParameterValue } from '../../../src/store/store.js';

export const vietnamese = 'Nguyễn Xuân Đường';

/** Values a property can hold, each with what it is. */
export const storedValues: [string, ParameterValue][] = [
  ['text', 'an official'],
  ['an empty text', ''],
  ['composed Vietnamese', vietnamese.normalize('NFC')],
  ['decomposed Vietnamese', vietnamese.normalize('NFD')],
  ['emoji', '👩‍👩‍👧 🇻🇳 😀'],
  ['what looks like Cypher', `'"\`\\ $id // } DETACH DELETE n \n`],
  ['a date', '2017-03-10'],
  ['zero', 0],
  ['a negative integer', -7],
  ['the largest integer', Number.MAX_SAFE_INTEGER],
  ['the smallest integer', Number.MIN_SAFE_INTEGER],
  ['a float', 0.1],
  ['the smallest float', Number.MIN_VALUE],
  ['true', true],
  ['false', false],
  ['an empty list', []],
  ['a list of texts', ['Huế', '']],
  ['a list of integers', [1, 2, Number.MAX_SAFE_INTEGER]],
  ['a list of floats', [0.5, 1.5]],
];

/** Values a query takes but no property can hold. */
export const otherValues: [string, ParameterValue][] = [
  ['null', null],
  ['a mixed list', [1, 'a', null, true, 0.5]],
  ['a nested list', [[], [[1]], ['a', []]]],
  ['an empty map', {}],
  ['a nested map', { a: 1, b: { c: [null, { d: 'Huế' }] } }],
  ['a list of maps', [{ id: 'a' }, { id: 'b', properties: { year: 2017 } }]],
];

// What the types forbid, but a property that is missing at run time can still bring.
const missing = z.custom<ParameterValue>().parse(undefined);

/** Values no store is given, each with what the refusal says of it when it is given as $value. */
function nested(depth: number): ParameterValue {
  let value: ParameterValue = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

export const refusedValues: [string, string, ParameterValue][] = [
  ['undefined', 'no value for $value', missing],
  ['NaN', 'NaN for $value', Number.NaN],
  ['Infinity', 'Infinity for $value', Number.POSITIVE_INFINITY],
  ['-Infinity', '-Infinity for $value', Number.NEGATIVE_INFINITY],
  ['2^53', '9007199254740992 for $value', 2 ** 53],
  ['-2^53', '-9007199254740992 for $value', -(2 ** 53)],
  ['undefined in a map', 'no value for $value.year', { id: 'a', year: missing }],
  ['lists in 17 lists', 'nested more than 16 deep', nested(17)],
  ['lists in 20,000 lists', 'nested more than 16 deep', nested(20_000)],
  ['NaN in a list of maps', 'NaN for $value.1.year', [{ year: 2017 }, { year: Number.NaN }]],
];
