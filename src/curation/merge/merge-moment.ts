import type { Moment } from '../../history/clock.js';

/** A number of the same length that sorts after one, as text. */
function nextNumber(number: string): string {
  const next = String(BigInt(number) + 1n).padStart(number.length, '0');
  return next.length > number.length ? `${number}0` : next;
}

/**
 * When a merge is made, and the key that sorts it after all that were made before: by the time of its change or, where a
 * clock has moved backward or another service has one that is ahead, by that of the last merge and its number.
 */
export function momentAfter(lastKey: string | undefined, { at, key }: Moment, changeId: string): Moment {
  if (lastKey === undefined || key > lastKey) return { at, key };
  const [lastAt = at, number = '0'] = lastKey.split('/');
  return { at: lastAt, key: `${lastAt}/${nextNumber(number)}/${changeId}` };
}
