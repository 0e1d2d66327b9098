import type { ReferenceFragment } from '../../gql/graphql.js';

export function isReference(value: unknown): value is ReferenceFragment {
  return typeof value === 'object' && value !== null && 'source' in value && 'paragraph' in value;
}

/** The ids of the sources that the data of a page refers to. */
function* sourcesIn(data: unknown): Iterable<string> {
  if (isReference(data)) yield data.source.id;
  else if (typeof data === 'object' && data !== null) for (const value of Object.values(data)) yield* sourcesIn(value);
}

/** Whether all that the data of a page tells was read in one source. */
export function isOfOneSource(data: unknown): boolean {
  return new Set(sourcesIn(data)).size === 1;
}
