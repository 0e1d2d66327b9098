import { Ctx, Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { Payload } from '../curation/payload.js';
import { Author, authorOf } from '../history/change.type.js';
import type { StoredJudgement } from './judgement.js';
import { judgementsByIds } from './judgement.queries.js';

@ObjectType({ description: 'The judgement that two entities are not the same, however alike they are.' })
export class DistinctJudgement {
  @Field(() => ID, { description: 'Its id, by which it is withdrawn.' })
  id!: string;

  @Field(() => [ID], { description: 'The ids of the two when it was made; either may have been merged since.' })
  ids!: string[];

  @Field(() => GraphQLISODateTime, { description: 'When it was made, by the clock of the service.' })
  at!: Date;

  @Field(() => Author, { description: 'Who made it.' })
  by!: Author;

  @Field(() => String, { nullable: true, description: 'Why; null if that was not said.' })
  reason!: string | null;

  /** What it was made by, as stored; the field `evidence` is made of it. */
  evidence!: readonly string[];
}

export function toJudgement(stored: StoredJudgement): DistinctJudgement {
  const { id, oneId, otherId, at, reason, evidence } = stored;
  return Object.assign(new DistinctJudgement(), {
    id,
    ids: [oneId, otherId],
    at: new Date(at),
    by: authorOf(stored),
    reason: reason || null,
    evidence,
  });
}

@ObjectType({ description: 'What judging two entities not to be the same, or withdrawing that, answers.' })
export class DistinctPayload extends Payload {
  @Field(() => DistinctJudgement, { nullable: true, description: 'The judgement; null if it has been withdrawn.' })
  async judgement(@Ctx() { store }: Context): Promise<DistinctJudgement | null> {
    const [row] = await store.read(judgementsByIds, { ids: [this.factId] });
    return row === undefined ? null : toJudgement(row.judgement);
  }
}
