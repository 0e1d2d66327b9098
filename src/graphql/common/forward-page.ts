import { ArgsType, Field, Int } from 'type-graphql';
import type { Connection } from './connection.type.js';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from './page.js';

/** A page of a list that no time is asked of. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many edges at the most, 0 to ${MAXIMUM_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} if left out.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the edge to go on after.' })
  after?: string | null;
}

interface PageOfEdges<E> {
  readonly edges: E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly count: () => Promise<number>;
}

/** A connection that holds one page of a list read forward. */
export function pageOf<E extends { readonly cursor: string }, C extends Connection<E>>(
  connection: new () => C,
  { edges, hasNextPage, hasPreviousPage, count }: PageOfEdges<E>,
): C {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  return Object.assign(new connection(), { edges, pageInfo, count });
}
