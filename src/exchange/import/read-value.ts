import { fold } from '../../model/fold.js';
import { dayAfter } from '../../model/partial-date.js';
import { webAddress } from '../../model/properties.js';

/** What is made of a field of a record. */
export interface Reading {
  /** The value of the property; undefined if the field says nothing. */
  readonly value?: unknown;
  /** What of the field has no place, by a name for the report. */
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

/** The value as it is: what is wrong with it is said when the fact is checked. */
export const asIs: ReadValue = (value) => ({ value });

/** The day of a date that may go on with a time, as `2015-03-30T00:00:00`. */
export const asDate: ReadValue = (value) => ({
  value: typeof value === 'string' ? value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1') : value,
});

/** The last day something held, as the first day it no longer held. A month or a year says no day to count from. */
export const asLastDay: ReadValue = (value) => {
  const { value: date } = asDate(value);
  const isDay = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return { value: isDay ? dayAfter(date) : date };
};

/** A word of another vocabulary as one of this; what has no counterpart becomes `otherwise`, and is reported. */
export function asWord(words: Readonly<Record<string, string>>, otherwise: string): ReadValue {
  return (value) => {
    const known = typeof value === 'string' ? words[value.trim().toLowerCase()] : undefined;
    return known === undefined ? { value: otherwise, unmapped: [['', value]] } : { value: known };
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

/** A list, each item read by itself; what cannot be read and what an item says besides has no place. */
export function asList(read: (item: unknown) => string | undefined, held: readonly string[] = []): ReadValue {
  return (value) => {
    const items = Array.isArray(value) ? value : [value];
    const { values, left } = partition(items, read);
    const besides = items.filter(isObject).flatMap((item) => {
      const others = Object.entries(item).filter(([key, one]) => !held.includes(key) && isGiven(one));
      return others.map(([key, one]) => [`[].${key}`, one] as const);
    });
    const unmapped = [...left.map((item) => ['[]', item] as const), ...besides];
    return { ...(values.length > 0 && { value: values }), ...(unmapped.length > 0 && { unmapped }) };
  };
}

/** The text of a key of an object. */
export function keyOf(key: string): (item: unknown) => string | undefined {
  return (item) => {
    const value = isObject(item) ? item[key] : item;
    return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : undefined;
  };
}

/** An address of the web under a key of an object. */
export function addressOf(key: string): (item: unknown) => string | undefined {
  return (item) => {
    const value = keyOf(key)(item);
    return webAddress.safeParse(value).success ? value : undefined;
  };
}

const UNKNOWN_NAMES = ['unknown', 'n a', 'na', 'none', 'not known', 'unspecified', 'khong ro', 'chua ro'];

/** True for a name that says that nobody knows it: there is no such party as «unknown». */
export function saysUnknown(name: unknown): boolean {
  return typeof name === 'string' && UNKNOWN_NAMES.includes(fold(name));
}
