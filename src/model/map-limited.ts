/** What an asynchronous function makes of each item, in their order, so many of them under way at once. */
export async function mapLimited<T, R>(
  items: readonly T[],
  atOnce: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const remaining = items.entries();
  const takeTurns = async () => {
    for (const [index, item] of remaining) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  return results;
}
