import type { Connection } from './connection.type.js';

interface PageOfEdges<E> {
  readonly edges: E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly count: () => Promise<number>;
}

/** A connection with one page of a list that is read forward only. */
export function pageOf<E extends { readonly cursor: string }, C extends Connection<E>>(
  connection: new () => C,
  { edges, hasNextPage, hasPreviousPage, count }: PageOfEdges<E>,
): C {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  return Object.assign(new connection(), { edges, pageInfo, count });
}
