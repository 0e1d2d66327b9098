import { ArgsType, Field, ID } from 'type-graphql';
import { ForwardPageArgs } from '../graphql/common/page.js';
import { PartialDateScalar } from '../graphql/common/partial-date.scalar.js';
import { ClientError } from '../model/errors.js';
import { dayAfter, latestDay, type PartialDate } from '../model/partial-date.js';
import { parseAuthorId } from './author.type.js';
import type { ChangeAction } from './change.js';
import { ChangeActionEnum } from './change.type.js';
import type { ChangeSelection } from './history.loader.js';

@ArgsType()
export class ChangeArgs extends ForwardPageArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only changes by the author of this id, as `user:an`. Needs the role `editor`, unless the service tells all who ' +
      'made a change.',
  })
  by?: string | null;

  @Field(() => [ChangeActionEnum], { nullable: true, description: 'Only changes that did this; all if left out.' })
  actions?: ChangeAction[] | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Only changes made then or later, by universal time.',
  })
  since?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Only changes made then or earlier, its own last day included, by universal time.',
  })
  until?: PartialDate | null;
}

@ArgsType()
export class AllChangesArgs extends ChangeArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only changes of this entity and of what leads to or from it, or of this relationship. What was retracted is ' +
      'found by its id too, what was merged as what it was merged into.',
  })
  entity?: string | null;
}

/** Refused for every id alike, so that no answer tells whether someone edits. */
function authorAsked(by: string, seesEditors: boolean): ChangeSelection['by'] {
  if (seesEditors) return parseAuthorId(by);
  const message =
    'Who made a change is told to editors alone: leave `by` out, or send a credential with the role editor.';
  throw new ClientError('FORBIDDEN', message, { argument: 'by' });
}

/** @throws {ClientError} if an author is asked for who is none, or by one who may not know. */
export function selectionOf({ by, actions, since, until }: ChangeArgs, seesEditors: boolean): ChangeSelection {
  return {
    by: by ? authorAsked(by, seesEditors) : null,
    actions: actions ?? null,
    since: since ?? null,
    until: until ? dayAfter(latestDay(until)) : null,
  };
}
