import { Field, ObjectType } from 'type-graphql';
import { ParticipationRole } from '../../common/enums.js';
import { DayFactEdge, FactEdge } from '../../common/fact-edge.type.js';

/** What representatives of a province or organization did at an event. */
@ObjectType({ implements: FactEdge })
export abstract class RepresentationFactEdge extends DayFactEdge {
  @Field(() => ParticipationRole, { description: 'What its representatives did there.' })
  role!: ParticipationRole;
}
