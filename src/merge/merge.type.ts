import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { Payload } from '../curation/payload.js';
import { findNode } from '../entity/find-node.js';
import { Node } from '../shared/node.type.js';

@ObjectType({
  description: 'What merging two entities answers; `factId` and `version` are those of the one that stays.',
})
export class MergePayload extends Payload {
  @Field(() => Node, { nullable: true, description: 'The one that stays, as it is now.' })
  node(@Ctx() context: Context): Promise<Node | null> {
    return findNode(context, this.factId, null);
  }
}

@ObjectType({
  description: 'What undoing a merge answers; `factId` and `version` are those of the entity that is back.',
})
export class SplitPayload extends Payload {
  @Field(() => Node, { nullable: true, description: 'The entity that is back, as it is now.' })
  node(@Ctx() context: Context): Promise<Node | null> {
    return findNode(context, this.factId, null);
  }
}
