import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { RelationshipTypeEnum } from '../../common/enums.js';
import { AsOfArgs } from '../../common/page.js';
import { checkRange, typePattern } from '../../reading/graph-question.js';
import { MAXIMUM_LENGTH, type PathQuestion } from './path-question.js';

const MAXIMUM_COUNT = 10;
const MAXIMUM_HUB_PENALTY = 100;

@ArgsType()
export class PathArgs extends AsOfArgs {
  @Field(() => ID, { description: 'The id of the entity the paths begin at. BAD_USER_INPUT if there is none.' })
  from!: string;

  @Field(() => ID, { description: 'The id of the entity they lead to. BAD_USER_INPUT if there is none.' })
  to!: string;

  @Field(() => Int, { defaultValue: 6, description: `How many hops a path has at the most, 1 to ${MAXIMUM_LENGTH}.` })
  maxLength!: number;

  @Field(() => Int, { defaultValue: 1, description: `How many paths at the most, 1 to ${MAXIMUM_COUNT}.` })
  count!: number;

  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description: 'Only over relationships of these types; of all types if left out.',
  })
  via?: RelationshipType[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Only paths all of whose hops may have held on one common day. A tenure may have held from the first day its ' +
      'beginning may mean until the last its end may mean, an unknown bound being open; a fact of a year or a day held ' +
      'on the days of that year or on that day, of itself or of its event or document; one without a date on any day. ' +
      'The common day need not lie in `asOf`.',
  })
  overlapping!: boolean;

  @Field(() => Float, {
    defaultValue: 0,
    description:
      'What it costs to pass through an entity with ten relationships, counted in hops: with a hundred it costs twice ' +
      `that, with a thousand three times. Of any type and time, all are counted. 0 to ${MAXIMUM_HUB_PENALTY}.`,
  })
  hubPenalty!: number;
}

/** @throws {ClientError} BAD_USER_INPUT for an argument outside its range. */
export function questionOf(args: PathArgs): PathQuestion {
  checkRange('maxLength', args.maxLength, 1, MAXIMUM_LENGTH);
  checkRange('count', args.count, 1, MAXIMUM_COUNT);
  checkRange('hubPenalty', args.hubPenalty, 0, MAXIMUM_HUB_PENALTY);
  return {
    fromId: args.from,
    toId: args.to,
    maxLength: args.maxLength,
    count: args.count,
    types: typePattern(args.via),
    asOf: args.asOf ?? null,
    overlapping: args.overlapping,
    hubPenalty: args.hubPenalty,
  };
}
