import { fold } from '../../../model/fold.js';
import { dayAfter, latestDay } from '../../../model/partial-date.js';
import type { ParameterValue } from '../../../store/store.js';
import type { FieldKind } from './filter-definition.js';
import type { QueryParameters } from './query-parameters.js';

/** The shortest text of a date that begins on the same day: `2017` for `2017-01-01`. */
function shortestBeginning(date: string): string {
  return date.replace(/-01-01$|(?<=^\d{4}-\d{2})-01$|(?<=^\d{4})-01$/, '');
}

/** Compiles an operator on a property with a value. */
type Operator = (property: string, value: ParameterValue, parameters: QueryParameters) => string;

function textOf(value: ParameterValue): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`A text was expected, not ${JSON.stringify(value)}.`);
}

function foldedListOf(value: ParameterValue): string[] {
  if (!Array.isArray(value)) throw new TypeError(`A list was expected, not ${JSON.stringify(value)}.`);
  return value.map((item: ParameterValue) => fold(textOf(item)));
}

const equal: Operator = (property, value, parameters) => `${property} = ${parameters.add(value)}`;
const oneOf: Operator = (property, value, parameters) => `${property} IN ${parameters.add(value)}`;
const equalId: Operator = (property, value, parameters) => `${property} = ${parameters.addIds(value)}`;
const oneOfIds: Operator = (property, value, parameters) => `${property} IN ${parameters.addIds(value)}`;
const isNull: Operator = (property, value) => `${property} IS ${value === true ? '' : 'NOT '}NULL`;

/**
 * The operators of each kind of field. Text is compared by its folded key, which is stored beside it; that of several
 * texts has each between bars.
 */
export const operators: Readonly<Record<FieldKind, Readonly<Record<string, Operator>>>> = {
  id: { eq: equalId, in: oneOfIds },
  word: { eq: equal, in: oneOf },
  text: {
    eq: (property, value, parameters) => `${property}Key = ${parameters.add(fold(textOf(value)))}`,
    in: (property, value, parameters) => `${property}Key IN ${parameters.add(foldedListOf(value))}`,
    contains: (property, value, parameters) => `${property}Key CONTAINS ${parameters.add(fold(textOf(value)))}`,
    startsWith: (property, value, parameters) => `${property}Key STARTS WITH ${parameters.add(fold(textOf(value)))}`,
    isNull,
  },
  texts: {
    eq: (property, value, parameters) => `${property}Key CONTAINS ${parameters.add(`| ${fold(textOf(value))} |`)}`,
    in: (property, value, parameters) => {
      const keys = parameters.add(foldedListOf(value).map((key) => `| ${key} |`));
      return `any(key IN ${keys} WHERE ${property}Key CONTAINS key)`;
    },
    contains: (property, value, parameters) => `${property}Key CONTAINS ${parameters.add(fold(textOf(value)))}`,
    startsWith: (property, value, parameters) =>
      `${property}Key CONTAINS ${parameters.add(`| ${fold(textOf(value))}`)}`,
    isNull: (property, value, parameters) => isNull(`${property}Key`, value, parameters),
  },
  date: {
    eq: equal,
    in: oneOf,
    gte: (property, value, parameters) => `${property} >= ${parameters.add(shortestBeginning(textOf(value)))}`,
    lte: (property, value, parameters) => {
      const next = parameters.add(dayAfter(latestDay(textOf(value))));
      return `(${property} < ${next} AND NOT ${next} STARTS WITH ${property})`;
    },
    isNull,
  },
  number: {
    eq: equal,
    in: oneOf,
    gte: (property, value, parameters) => `${property} >= ${parameters.add(value)}`,
    lte: (property, value, parameters) => `${property} <= ${parameters.add(value)}`,
    isNull,
  },
};
