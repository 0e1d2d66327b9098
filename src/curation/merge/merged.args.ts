import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE, pageSize } from '../../graphql/common/page.js';
import { ClientError } from '../../model/errors.js';

/** A part of what was merged into an entity. */
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
 * The part of a list of merged ids that the arguments ask for.
 * @throws {ClientError} BAD_USER_INPUT if `after` is none of them.
 */
export function partOf(ids: readonly string[], { first, after }: MergedArgs): string[] {
  const size = pageSize('first', first);
  if (after === null || after === undefined) return ids.slice(0, size);
  const place = ids.indexOf(after);
  if (place < 0)
    throw new ClientError('BAD_USER_INPUT', '`after` must be the id of an entity that was merged into it.');
  return ids.slice(place + 1, place + 1 + size);
}
