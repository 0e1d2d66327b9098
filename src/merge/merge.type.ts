import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { Payload } from '../curation/payload.js';
import { findNode } from '../entity/find-node.js';
import { Authored, toAuthored } from '../history/authored.type.js';
import { difference } from '../history/change.js';
import { StatedProperty } from '../history/retracted.type.js';
import { Node } from '../shared/node.type.js';
import { movesOf, type StoredMerger, stepsOf } from './merger.js';

@ObjectType({ description: 'The merge of an entity into another: what it was before, who made it, when and why.' })
export class Merge extends Authored {
  @Field(() => ID, { description: 'The id of the entity that was merged. It answers as the other.' })
  mergedId!: string;

  @Field(() => ID, { description: 'The id of the one it was merged into, which may itself have been merged since.' })
  intoId!: string;

  /** As it is stored; the fields that tell of the merged entity are made of it. */
  stored!: StoredMerger;

  @Field(() => [StatedProperty], {
    description: 'All that was stated of the merged entity itself, its own evidence included.',
  })
  stated(): StatedProperty[] {
    const { id } = this.stored;
    const before = stepsOf(this.stored).find((step) => step.before?.id === id)?.before;
    if (before === undefined) return [];
    return difference({ ...before.properties, evidence: before.evidence }, {}).map(({ property, from }) =>
      Object.assign(new StatedProperty(), { property, values: from }),
    );
  }

  @Field(() => [ID], { description: 'The relationships that came with it, by the ids that the merge gave them.' })
  movedFactIds(): string[] {
    return [...movesOf(this.stored).values()];
  }
}

export function toMerge(stored: StoredMerger): Merge {
  const { id, intoId } = stored;
  return Object.assign(new Merge(), toAuthored(stored), { mergedId: id, intoId, stored });
}

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
