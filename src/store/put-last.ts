/** Puts what was used behind all of a map that was not since: what is first is the longest unused. */
export function putLast<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.delete(key);
  map.set(key, value);
}
