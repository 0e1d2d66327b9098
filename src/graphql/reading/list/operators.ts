import { fold } from '../../../model/fold.js';
import { dayAfter, latestDay } from '../../../model/partial-date.js';
import type { ParameterValue } from '../../../store/store.js';
import type { FieldKind } from './filter-definition.js';
import type { QueryParameters } from './query-parameters.js';

/** The shortest text of a date that begins on the same day: `2017-01-01` begins where `2017` does. */
function shortestBeginning(date: string): string {
  return date.replace(/-01-01$|(?<=^\d{4}-\d{2})-01$|(?<=^\d{4})-01$/, '');
}

/** What an operator makes of a property, as the text names it, and the value it is compared with. */
type Operator = (property: string, value: ParameterValue, bag: QueryParameters) => string;

function textOf(value: ParameterValue): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`A text was expected, not ${JSON.stringify(value)}.`);
}

function foldedListOf(value: ParameterValue): string[] {
  if (!Array.isArray(value)) throw new TypeError(`A list was expected, not ${JSON.stringify(value)}.`);
  return value.map((item: ParameterValue) => fold(textOf(item)));
}

const equal: Operator = (property, value, bag) => `${property} = ${bag.add(value)}`;
const oneOf: Operator = (property, value, bag) => `${property} IN ${bag.add(value)}`;
const equalId: Operator = (property, value, bag) => `${property} = ${bag.addIds(value)}`;
const oneOfIds: Operator = (property, value, bag) => `${property} IN ${bag.addIds(value)}`;
const isNull: Operator = (property, value) => `${property} IS ${value === true ? '' : 'NOT '}NULL`;

/** The operators of each kind of field. Text is compared by the folded key stored beside it. */
export const operators: Readonly<Record<FieldKind, Readonly<Record<string, Operator>>>> = {
  id: { eq: equalId, in: oneOfIds },
  word: { eq: equal, in: oneOf },
  text: {
    eq: (property, value, bag) => `${property}Key = ${bag.add(fold(textOf(value)))}`,
    in: (property, value, bag) => `${property}Key IN ${bag.add(foldedListOf(value))}`,
    contains: (property, value, bag) => `${property}Key CONTAINS ${bag.add(fold(textOf(value)))}`,
    startsWith: (property, value, bag) => `${property}Key STARTS WITH ${bag.add(fold(textOf(value)))}`,
    isNull,
  },
  date: {
    eq: equal,
    in: oneOf,
    gte: (property, value, bag) => `${property} >= ${bag.add(shortestBeginning(textOf(value)))}`,
    lte: (property, value, bag) => {
      const next = bag.add(dayAfter(latestDay(textOf(value))));
      return `(${property} < ${next} AND NOT ${next} STARTS WITH ${property})`;
    },
    isNull,
  },
  number: {
    eq: equal,
    in: oneOf,
    gte: (property, value, bag) => `${property} >= ${bag.add(value)}`,
    lte: (property, value, bag) => `${property} <= ${bag.add(value)}`,
    isNull,
  },
};
