import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { OverlapCertainty } from '../../common/enums.js';
import { ListSize } from '../../common/list-size.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { Relationship } from '../../entities/relationship.type.js';
import { MAXIMUM_LENGTH } from './path-question.js';

@ObjectType({ description: 'One hop of a path.' })
export class PathEdge {
  @Field(() => Relationship, {
    description:
      'A relationship between the two entities of the hop, with its dates, its evidence and what it states in words. ' +
      'Of several that fit the question the first by id that leaves the path a common time, if one does.',
  })
  relationship!: Relationship;

  @Field(() => Boolean, {
    description: 'True if the path goes along with the relationship, from its `from` to its `to`; false against it.',
  })
  forward!: boolean;
}

@ObjectType({ description: 'A way from one entity to another, over relationships taken in either direction.' })
export class Path {
  @Field(() => Int, { description: 'How many hops it has; 0 from an entity to itself.' })
  length!: number;

  @Field(() => Float, {
    description:
      'What it is ranked by: 1 for each hop, for each entity it passes through `hubPenalty` times the decimal logarithm ' +
      'of the number of its relationships, rounded to six decimals, and `apartPenalty` if `sharedTime` is NONE.',
  })
  cost!: number;

  @ListSize(MAXIMUM_LENGTH + 1)
  @Field(() => [Node], { description: 'Its entities from the one end to the other, both included; none twice.' })
  nodes!: Node[];

  @ListSize(MAXIMUM_LENGTH)
  @Field(() => [PathEdge], { description: 'Its hops, one fewer than its entities.' })
  edges!: PathEdge[];

  @Field(() => OverlapCertainty, {
    description:
      'How surely its relationships held on one day: NONE if they surely did not, as of two people who held one position ' +
      'one after the other. What links positions, organizations and provinces counts as unlimited where no date is known.',
  })
  sharedTime!: OverlapCertainty;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The first day all of them held: the latest known beginning, or the day or year of a fact of one. Null if no ' +
      'beginning is known or they surely never held at once.',
  })
  sharedFrom!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The first day they no longer all held: the earliest known end. Null if none is known, for a fact of a day or ' +
      'year, or if they surely never held at once.',
  })
  sharedUntil!: PartialDate | null;
}
