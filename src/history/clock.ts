/** When a change is made, and the key it is sorted by. */
export interface Moment {
  readonly at: string;
  readonly key: string;
}

let last = 0;
let sequence = 0;

/**
 * The present as changes are stamped with it: never earlier than the change before, and sorted after it even within one
 * millisecond. It is to be asked once it is one’s turn to write, so that its changes are sorted as they were made.
 */
export function nextMoment(): Moment {
  last = Math.max(last, Date.now());
  sequence += 1;
  const at = new Date(last).toISOString();
  return { at, key: `${at}/${String(sequence).padStart(12, '0')}` };
}
