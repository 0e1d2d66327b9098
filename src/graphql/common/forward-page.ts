import { ArgsType, Field, Int } from 'type-graphql';
import type { Connection } from './connection.type.js';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from './page.js';

/** The arguments of a page of a list that takes no `asOf`. */
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

/** A connection with one page of a list that is read forward only. */
export function pageOf<E extends { readonly cursor: string }, C extends Connection<E>>(
  connection: new () => C,
  { edges, hasNextPage, hasPreviousPage, count }: PageOfEdges<E>,
): C {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  return Object.assign(new connection(), { edges, pageInfo, count });
}
