import { Field, ObjectType } from 'type-graphql';
import { ParticipationRole } from '../shared/enums.js';
import { DayFact, Fact } from '../shared/fact.type.js';

/** What the representatives of a province or organization did at an event. */
@ObjectType({ implements: Fact })
export abstract class RepresentationFact extends DayFact {
  @Field(() => ParticipationRole, { description: 'What its representatives did there.' })
  role!: ParticipationRole;
}
