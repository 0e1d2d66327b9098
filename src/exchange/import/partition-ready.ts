/** Items that can be applied, and items that name something missing. */
export interface Partition<T> {
  readonly ready: T[];
  readonly waiting: { readonly item: T; readonly missing: string[] }[];
}

/**
 * Partitions items by whether all that they name exists, in stable order. Items may depend on each other in any order:
 * `take` is called for each ready item, after which `missingOf` may find others ready.
 */
export function partitionReady<T>(
  items: readonly T[],
  missingOf: (item: T) => readonly string[],
  take: (item: T) => void,
): Partition<T> {
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
