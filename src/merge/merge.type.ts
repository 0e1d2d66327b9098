import { Ctx, Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { Payload } from '../curation/payload.js';
import { findNode } from '../entity/find-node.js';
import { difference } from '../history/change.js';
import { Author, authorOf } from '../history/change.type.js';
import { StatedProperty } from '../history/retracted.type.js';
import { Node } from '../shared/node.type.js';
import { movesOf, type StoredMerger, stepsOf } from './merger.js';

@ObjectType({ description: 'The merge of an entity into another: what it was before, who made it, when and why.' })
export class Merge {
  @Field(() => ID, { description: 'The id of the entity that was merged. It answers as the other.' })
  mergedId!: string;

  @Field(() => ID, { description: 'The id of the one it was merged into, which may itself have been merged since.' })
  intoId!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made, by the clock of the service.' })
  at!: Date;

  @Field(() => Author, { description: 'Who made it.' })
  by!: Author;

  @Field(() => String, { nullable: true, description: 'Why; null if that was not said.' })
  reason!: string | null;

  /** What it was made by, as stored; the field `evidence` is made of it. */
  evidence!: readonly string[];

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
  const { id, intoId, at, reason, evidence } = stored;
  return Object.assign(new Merge(), {
    mergedId: id,
    intoId,
    at: new Date(at),
    by: authorOf(stored),
    reason: reason || null,
    evidence,
    stored,
  });
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
