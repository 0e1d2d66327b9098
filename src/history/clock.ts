/** When a change is made, and the key it is sorted by. */
export interface Moment {
  readonly at: string;
  readonly key: string;
}

let last = 0;
let sequence = 0;

/**
 * The time of the next change: never before the previous one, and sorted after it even within a millisecond. Call it
 * while holding the write lock, so that changes sort in the order they are made.
 */
export function nextMoment(): Moment {
  last = Math.max(last, Date.now());
  sequence += 1;
  const at = new Date(last).toISOString();
  return { at, key: `${at}/${String(sequence).padStart(12, '0')}` };
}
