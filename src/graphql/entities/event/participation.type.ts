import { Field, InterfaceType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ParticipationRole } from '../../common/enums.js';
import { DAY_IT_HAPPENED, FactEdge } from '../../common/fact-edge.type.js';
import { typeNameOf } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';

@InterfaceType({ implements: FactEdge, description: 'What an official did at an event.', resolveType: typeNameOf })
export abstract class ParticipationFactEdge extends FactEdge {
  // In GraphQL, an interface cannot inherit the fields of an object type such as DayFactEdge.
  @Field(() => PartialDateScalar, { nullable: true, description: DAY_IT_HAPPENED })
  on?: PartialDate;

  @Field(() => ParticipationRole, { description: 'What the official did there.' })
  role!: ParticipationRole;

  /** The ids of positions, which the field `actingIn` resolves. */
  actingIn: readonly string[] = [];

  /** The id of an organization or province, which the field `onBehalfOf` resolves. */
  onBehalfOf?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was presented, or what a report or speech was on, in English; null if no source says.',
  })
  subject?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was presented, or what a report or speech was on, in Vietnamese; null if no source says.',
  })
  subjectVi?: string;

  /** The id of an entity, which the field `recipient` resolves. */
  recipient?: string;
}
