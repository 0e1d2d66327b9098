import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE, pageSize } from '../../graphql/common/page.js';
import { badArgument } from '../../model/errors.js';

/** The arguments for a page of the ids merged into an entity. */
@ArgsType()
export class MergedArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many at the most, 0 to ${MAXIMUM_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} if left out.`,
  })
  first?: number | null;

  @Field(() => ID, { nullable: true, description: 'The id of the merged entity to go on after.' })
  after?: string | null;
}

/**
 * The requested page of merged ids.
 * @throws {ClientError} BAD_USER_INPUT if `after` is not among them.
 */
export function pageOf(ids: readonly string[], { first, after }: MergedArgs): string[] {
  const size = pageSize('first', first);
  if (after === null || after === undefined) return ids.slice(0, size);
  const index = ids.indexOf(after);
  if (index < 0) throw badArgument('after', 'must be the id of an entity that was merged into it.');
  return ids.slice(index + 1, index + 1 + size);
}
