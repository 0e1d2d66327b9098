import { Field, InterfaceType } from 'type-graphql';
import { ParticipationRole } from '../shared/enums.js';
import { DayFact, Fact } from '../shared/fact.type.js';
import { classNameOf } from '../shared/node.type.js';

@InterfaceType({ implements: Fact, description: 'What an official did at an event.', resolveType: classNameOf })
export abstract class ParticipationFact extends DayFact {
  @Field(() => ParticipationRole, { description: 'What the official did there.' })
  role!: ParticipationRole;

  /** The ids of positions; the field `actingIn` is made of them. */
  actingIn: readonly string[] = [];

  /** The id of an organization or province; the field `onBehalfOf` is made of it. */
  onBehalfOf?: string;
}
