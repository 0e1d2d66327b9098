import type { Moment } from '../../history/clock.js';

/** The next number, as text that sorts after the given one. */
function nextNumber(number: string): string {
  const next = String(BigInt(number) + 1n).padStart(number.length, '0');
  return next.length > number.length ? `${number}0` : next;
}

/**
 * The time of a merge and a key that sorts it after all earlier merges. The key has the time of its change or, if the
 * clock went backwards or another service's clock is ahead, the time of the last merge and a number.
 */
export function momentAfter(lastKey: string | undefined, { at, key }: Moment, changeId: string): Moment {
  if (lastKey === undefined || key > lastKey) return { at, key };
  const [lastAt = at, number = '0'] = lastKey.split('/');
  return { at: lastAt, key: `${lastAt}/${nextNumber(number)}/${changeId}` };
}
