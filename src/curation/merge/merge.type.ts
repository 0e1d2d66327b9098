import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { MadeMerger } from '../../facts/identity/merger.js';
import { Node } from '../../graphql/common/node.type.js';
import type { Context } from '../../graphql/context.js';
import { Authored, toAuthored } from '../../history/authored.type.js';
import { nodeOf, Payload } from '../payload.js';

@ObjectType({ description: 'The merge of an entity into another: what it was before, who made it, when and why.' })
export class Merge extends Authored {
  @Field(() => ID, { description: 'The id of the entity that was merged. It answers as the other.' })
  mergedId!: string;

  @Field(() => ID, { description: 'The id of the one it was merged into, which may itself have been merged since.' })
  intoId!: string;
}

export function toMerge(made: MadeMerger): Merge {
  const { id, intoId } = made;
  return Object.assign(new Merge(), toAuthored(made), { mergedId: id, intoId });
}

@ObjectType({
  description: 'What merging two entities answers; `factId` and `version` are those of the one that stays.',
})
export class MergePayload extends Payload {
  @Field(() => Node, { nullable: true, description: 'The one that stays, as it is now.' })
  node(@Ctx() context: Context): Promise<Node | null> {
    return nodeOf(this, context);
  }
}

@ObjectType({
  description: 'What undoing a merge answers; `factId` and `version` are those of the entity that is back.',
})
export class SplitPayload extends Payload {
  @Field(() => Node, { nullable: true, description: 'The entity that is back, as it is now.' })
  node(@Ctx() context: Context): Promise<Node | null> {
    return nodeOf(this, context);
  }
}
