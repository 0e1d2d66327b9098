import { Field, ObjectType } from 'type-graphql';
import { ParticipationRole } from '../../common/enums.js';
import { DayFact, Fact } from '../../common/fact.type.js';

/** What representatives of a province or organization did at an event. */
@ObjectType({ implements: Fact })
export abstract class RepresentationFact extends DayFact {
  @Field(() => ParticipationRole, { description: 'What its representatives did there.' })
  role!: ParticipationRole;
}
