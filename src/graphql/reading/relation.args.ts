import { ArgsType, Field, Int } from 'type-graphql';
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
