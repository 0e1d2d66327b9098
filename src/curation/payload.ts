import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../graphql/common/list-size.js';
import type { Node } from '../graphql/common/node.type.js';
import type { Context } from '../graphql/context.js';
import { findNode } from '../graphql/entities/find-node.js';
import { Relationship } from '../graphql/entities/relationship.type.js';
import { toRelationship } from '../graphql/entities/to-relationship.js';
import { Change } from '../history/change.type.js';
import { CurationWarning } from './curation-warning.type.js';
import type { EntityGroup } from './entity-groups.js';
import type { PayloadClass } from './mutation.js';
import { MutationProblem } from './problem.type.js';
import type { Problem } from './problems.js';
import { MOST_WARNINGS } from './warnings.js';

const NULL_IF_FAILED = 'Null if there are `problems`.';

/** The fields that all payloads share. */
@ObjectType()
export abstract class Payload {
  @Field(() => ID, { nullable: true, description: `The id of the fact. ${NULL_IF_FAILED}` })
  factId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `The version the mutation brought the fact to; a retry answers that of the first try. ${NULL_IF_FAILED}`,
  })
  version!: number | null;

  @Field(() => Change, {
    nullable: true,
    description: `What was kept of it in the history of the fact. ${NULL_IF_FAILED}`,
  })
  change!: Change | null;

  @Field(() => [MutationProblem], {
    description:
      'Why the mutation failed, and nothing was written; empty if it did not. An operation that asks for `problems` gets ' +
      'them here; one that does not, as an error with the same list in `extensions.problems`.',
  })
  problems!: readonly Problem[];

  @ListSize(MOST_WARNINGS)
  @Field(() => [CurationWarning], {
    description:
      'What is hard to believe of what was written, which was written all the same: nothing is refused for it. Of the ' +
      `graph as the operation leaves it; a retry is told what holds then. At most ${MOST_WARNINGS}, those about what was ` +
      'written first; `check` of the command line lists the same of the whole graph.',
  })
  warnings!: readonly CurationWarning[];

  @Field(() => String, { nullable: true, description: 'As it was given.' })
  clientMutationId!: string | null;
}

/** The entity that a mutation was about, as it is now. */
export async function nodeOf({ factId }: Payload, context: Context): Promise<Node | null> {
  return factId === null ? null : findNode(context, factId);
}

/** Creates the payload type for the mutations of a group of entities. */
export function payloadOf({ name, noun, node }: Pick<EntityGroup, 'name' | 'noun' | 'node'>): PayloadClass {
  @ObjectType(`${name}Payload`, { description: `What adding or correcting ${noun} answers.` })
  class EntityPayload extends Payload {
    @Field(() => node, { nullable: true, description: 'As it is now; null if it has been retracted since.' })
    node(@Ctx() context: Context): Promise<Node | null> {
      return nodeOf(this, context);
    }
  }
  return EntityPayload;
}

@ObjectType({ description: 'What stating or changing a fact of two entities answers.' })
export class FactPayload extends Payload {
  @Field(() => Relationship, { nullable: true, description: 'As it is now; null if it has been retracted since.' })
  async fact(@Ctx() { relationships }: Context): Promise<Relationship | null> {
    const whole = this.factId === null ? null : await relationships.byId(this.factId);
    return whole && toRelationship(whole);
  }
}

@ObjectType({ description: 'What retracting a fact answers.' })
export class RetractPayload extends Payload {}
