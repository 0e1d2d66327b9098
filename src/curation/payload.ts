import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Node } from '../graphql/common/node.type.js';
import type { Context } from '../graphql/context.js';
import { findNode } from '../graphql/entities/find-node.js';
import { Relationship } from '../graphql/entities/relationship.type.js';
import { toRelationship } from '../graphql/entities/to-relationship.js';
import { Change } from '../history/change.type.js';
import type { EntityGroup } from './entity-groups.js';
import type { PayloadClass } from './mutation.js';

/** The fields that all payloads share. */
@ObjectType()
export abstract class Payload {
  @Field(() => ID, { description: 'The id of the fact.' })
  factId!: string;

  @Field(() => Int, {
    description: 'The version the mutation brought the fact to; a retry answers that of the first try.',
  })
  version!: number;

  @Field(() => Change, { description: 'What was kept of it in the history of the fact.' })
  change!: Change;

  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

/** Creates the payload type for the mutations of a group of entities. */
export function payloadOf({ name, noun, node }: Pick<EntityGroup, 'name' | 'noun' | 'node'>): PayloadClass {
  @ObjectType(`${name}Payload`, { description: `What adding or correcting ${noun} answers.` })
  class EntityPayload extends Payload {
    @Field(() => node, { nullable: true, description: 'As it is now; null if it has been retracted since.' })
    node(@Ctx() context: Context): Promise<Node | null> {
      return findNode(context, this.factId);
    }
  }
  return EntityPayload;
}

@ObjectType({ description: 'What stating or changing a fact of two entities answers.' })
export class FactPayload extends Payload {
  @Field(() => Relationship, { nullable: true, description: 'As it is now; null if it has been retracted since.' })
  async fact(@Ctx() { relationships }: Context): Promise<Relationship | null> {
    const whole = await relationships.byId(this.factId);
    return whole && toRelationship(whole);
  }
}

@ObjectType({ description: 'What retracting a fact answers.' })
export class RetractPayload extends Payload {}
