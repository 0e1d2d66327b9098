import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { badArgument } from '../../model/errors.js';
import type { PartialDate } from '../../model/partial-date.js';
import { PartialDateScalar } from './partial-date.scalar.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 500;

const AS_OF =
  'The time the answer is for: what was surely not so then is left out, and each edge says how certain it is. Left out ' +
  'or null, the answer is of all times. It holds for this field alone: fields below have their own.';

@ArgsType()
export class AsOfArgs {
  @Field(() => PartialDateScalar, { nullable: true, description: AS_OF })
  asOf?: PartialDate | null;
}

@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many edges at the most, 0 to ${MAXIMUM_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} if left out.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the edge to go on after: a place in the order of the list, also under other conditions or at ' +
      'another time.',
  })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => PartialDateScalar, { nullable: true, description: AS_OF })
  asOf?: PartialDate | null;
}

@ArgsType()
export class BidirectionalPageArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `The last edges instead of the first: how many at the most, 0 to ${MAXIMUM_PAGE_SIZE}.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the edge to stop before.' })
  before?: string | null;
}

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether edges follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether edges precede this page. Paging forward, true if `after` was given.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge; null if there is none.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge; null if there is none.' })
  endCursor!: string | null;
}

/**
 * A requested page size, or the default.
 * @throws {ClientError} BAD_USER_INPUT outside 0 to MAXIMUM_PAGE_SIZE.
 */
export function pageSize(argument: 'first' | 'last', size: number | null | undefined): number {
  if (size === null || size === undefined) return DEFAULT_PAGE_SIZE;
  if (size >= 0 && size <= MAXIMUM_PAGE_SIZE) return size;
  throw badArgument(argument, `must be from 0 to ${MAXIMUM_PAGE_SIZE}; it is ${size}.`);
}
