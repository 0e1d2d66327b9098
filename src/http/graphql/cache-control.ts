/**
 * What caches, the browser's and those on the way, may do with the answer to a query.
 * @param maximumAge For how many seconds they may give it again without asking; 0 to ask each time.
 */
export function cacheControl(hasCredential: boolean, maximumAge: number): string {
  const age = maximumAge === 0 ? 'no-cache' : `max-age=${maximumAge}`;
  if (hasCredential) return `private, ${age}`;
  return maximumAge === 0 ? age : `public, ${age}`;
}
