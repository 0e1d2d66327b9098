/** The order of two texts as both stores sort them: by code, not by any language. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
