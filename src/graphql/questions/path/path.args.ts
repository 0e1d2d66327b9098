import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { RelationshipTypeEnum } from '../../common/enums.js';
import { AsOfArgs } from '../../common/page.js';
import { checkRange, typePattern } from '../../reading/graph-question.js';
import {
  COMPARED_BEYOND,
  MAXIMUM_LENGTH,
  type PathQuestion,
  TIE_BREAKING_APART_PENALTY,
  TIE_BREAKING_HUB_PENALTY,
} from './path-question.js';

const MAXIMUM_COUNT = 10;
const MAXIMUM_PENALTY = 100;

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
    defaultValue: TIE_BREAKING_HUB_PENALTY,
    description:
      'What it costs to pass through an entity with ten relationships, counted in hops: with a hundred it costs twice ' +
      'that, with a thousand three times. Of any type and time, all are counted. As it comes, it decides between paths ' +
      'of one length alone; the greater, the longer the ways around awards, ministries and countries that come first. ' +
      `0 to ${MAXIMUM_PENALTY}.`,
  })
  hubPenalty!: number;

  @Field(() => Float, {
    defaultValue: TIE_BREAKING_APART_PENALTY,
    description:
      'What it costs, counted in hops, if the relationships of a path have no day in common: two people who held one ' +
      'position one after the other. As it comes, such a path follows those of its length that have one. ' +
      `Besides the paths asked for, ${COMPARED_BEYOND} more are compared. 0 to ${MAXIMUM_PENALTY}.`,
  })
  apartPenalty!: number;
}

/** @throws {ClientError} BAD_USER_INPUT for an argument outside its range. */
export function questionOf(args: PathArgs): PathQuestion {
  checkRange('maxLength', args.maxLength, 1, MAXIMUM_LENGTH);
  checkRange('count', args.count, 1, MAXIMUM_COUNT);
  checkRange('hubPenalty', args.hubPenalty, 0, MAXIMUM_PENALTY);
  checkRange('apartPenalty', args.apartPenalty, 0, MAXIMUM_PENALTY);
  return {
    fromId: args.from,
    toId: args.to,
    maxLength: args.maxLength,
    count: args.count,
    types: typePattern(args.via),
    asOf: args.asOf ?? null,
    overlapping: args.overlapping,
    hubPenalty: args.hubPenalty,
    apartPenalty: args.apartPenalty,
  };
}
