/** Parts what can be written from what names something that is not there yet. */
export interface Parted<T> {
  readonly ready: T[];
  readonly waiting: { readonly item: T; readonly missing: string[] }[];
}

/**
 * Parts items by what they name that is missing, in their order. One may name another of them, in either order: `take` is told
 * of each that is ready, and what it makes of that may make others so.
 */
export function partReady<T>(
  items: readonly T[],
  missingOf: (item: T) => readonly string[],
  take: (item: T) => void,
): Parted<T> {
  const ready: T[] = [];
  let rest = items;
  for (let before = -1; before !== rest.length; ) {
    before = rest.length;
    rest = rest.filter((item) => {
      if (missingOf(item).length > 0) return true;
      take(item);
      ready.push(item);
      return false;
    });
  }
  return { ready, waiting: rest.map((item) => ({ item, missing: [...new Set(missingOf(item))] })) };
}
