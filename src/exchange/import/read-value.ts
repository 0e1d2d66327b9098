import { fold } from '../../model/fold.js';
import { dayAfter } from '../../model/partial-date.js';
import { text, webAddress } from '../../model/properties.js';

/** The result of reading a field. */
export interface Reading {
  /** The value of the property; undefined if the field has none. */
  readonly value?: unknown;
  /** Unmapped parts of the field, by their names in the report. */
  readonly unmapped?: readonly (readonly [what: string, value: unknown])[];
}

export type ReadValue = (value: unknown) => Reading;

type ValueRecord = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is ValueRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The value as it is; it is checked with the fact. */
export const asIs: ReadValue = (value) => ({ value });

/** The day of a date that may include a time, such as `2015-03-30T00:00:00`. */
export const asDate: ReadValue = (value) => ({
  value: typeof value === 'string' ? value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1') : value,
});

/** Turns the last day on which something mapped into the first on which it did not. Months and years stay. */
export const asLastDay: ReadValue = (value) => {
  const { value: date } = asDate(value);
  const isDay = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return { value: isDay ? dayAfter(date) : date };
};

/** Translates a word to a vocabulary of the model. Unknown words become `otherwise` and are reported. */
export function asWord(words: Readonly<Record<string, string>>, otherwise: string): ReadValue {
  return (value) => {
    const translated = typeof value === 'string' ? words[value.trim().toLowerCase()] : undefined;
    return translated === undefined ? { value: otherwise, unmapped: [['', value]] } : { value: translated };
  };
}

function partition<T>(items: readonly unknown[], read: (item: unknown) => T | undefined) {
  const values: T[] = [];
  const left: unknown[] = [];
  for (const item of items) {
    const value = read(item);
    if (value === undefined) left.push(item);
    else if (!values.includes(value)) values.push(value);
  }
  return { values, left };
}

/** Reads the items of a list. Unreadable items, and keys that are not `mapped`, are reported. */
export function asList(read: (item: unknown) => string | undefined, mapped: readonly string[] = []): ReadValue {
  return (value) => {
    const items = Array.isArray(value) ? value : [value];
    const { values, left } = partition(items, read);
    const besides = items.filter(isObject).flatMap((item) => {
      const others = Object.entries(item).filter(([key, one]) => !mapped.includes(key) && isGiven(one));
      return others.map(([key, one]) => [`[].${key}`, one] as const);
    });
    const unmapped = [...left.map((item) => ['[]', item] as const), ...besides];
    return { ...(values.length > 0 && { value: values }), ...(unmapped.length > 0 && { unmapped }) };
  };
}

/** Reads the text under a key of an object, if it is one that the model takes. */
export function keyOf(key: string): (item: unknown) => string | undefined {
  return (item) => text.safeParse(isObject(item) ? item[key] : item).data;
}

/** Reads the web address under a key of an object. */
export function addressOf(key: string): (item: unknown) => string | undefined {
  return (item) => {
    const value = keyOf(key)(item);
    return webAddress.safeParse(value).success ? value : undefined;
  };
}

const UNKNOWN_NAMES = ['unknown', 'n a', 'na', 'none', 'not translated', 'unspecified', 'khong ro', 'chua ro'];

/** True for a name such as «unknown», which stands for no entity. */
export function saysUnknown(name: unknown): boolean {
  return typeof name === 'string' && UNKNOWN_NAMES.includes(fold(name));
}
