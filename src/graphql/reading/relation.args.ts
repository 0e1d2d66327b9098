import { ArgsType, Field, ID, Int } from 'type-graphql';
import {
  EntityTypeEnum,
  LeadershipRole,
  labelByEntityTypeWord,
  ParticipationRole,
  PositionKind,
} from '../common/enums.js';
import { PageArgs } from '../common/page.js';

@ArgsType()
export class YearArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Only facts of this year.' })
  year?: number | null;
}

/** The years to select; undefined for all. */
export function yearsOf({ year }: YearArgs): number[] | undefined {
  return year === null || year === undefined ? undefined : [year];
}

@ArgsType()
export class LeadershipArgs extends YearArgs {
  @Field(() => [LeadershipRole], { nullable: true, description: 'Only as head or only as deputy; both if left out.' })
  roles?: LeadershipRole[] | null;
}

@ArgsType()
export class ParticipationArgs extends PageArgs {
  @Field(() => [ParticipationRole], { nullable: true, description: 'Only these parts taken; all if left out.' })
  roles?: ParticipationRole[] | null;
}

@ArgsType()
export class PositionKindsArgs extends PageArgs {
  @Field(() => [PositionKind], { nullable: true, description: 'Only positions of these kinds; all if left out.' })
  kinds?: PositionKind[] | null;
}

@ArgsType()
export class DocumentTypeArgs extends PageArgs {
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Only documents of these types; all if left out.' })
  types?: string[] | null;
}

/** The labels of the given types; undefined for all. */
export function labelsOf(types: readonly string[] | null | undefined): string[] | undefined {
  return types?.map((word) => labelByEntityTypeWord.get(word) ?? word);
}

const FOR = 'Only memberships';

@ArgsType()
export class MembershipArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: `${FOR} of these legislative periods, by the ids of the events.` })
  periods?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `${FOR} on behalf of these parties or groups, by their ids.` })
  onBehalfOf?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `${FOR} for these provinces, by their ids.` })
  areas?: string[] | null;

  @Field(() => [String], { nullable: true, description: `${FOR} in these roles, in the words of \`role\`.` })
  roles?: string[] | null;
}
