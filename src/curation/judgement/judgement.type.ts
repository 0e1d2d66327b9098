import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { StoredJudgement } from '../../facts/identity/judgement.js';
import { judgementsByIds } from '../../facts/identity/judgement.queries.js';
import type { Context } from '../../graphql/context.js';
import { Authored, toAuthored } from '../../history/authored.type.js';
import { Payload } from '../payload.js';

@ObjectType({ description: 'The judgement that two entities are not the same, however alike they are.' })
export class DistinctJudgement extends Authored {
  @Field(() => ID, { description: 'Its id, by which it is withdrawn.' })
  id!: string;

  @Field(() => [ID], { description: 'The ids of the two when it was made; either may have been merged since.' })
  ids!: string[];
}

export function toJudgement(stored: StoredJudgement): DistinctJudgement {
  const { id, oneId, otherId } = stored;
  return Object.assign(new DistinctJudgement(), toAuthored(stored), { id, ids: [oneId, otherId] });
}

@ObjectType({ description: 'What judging two entities not to be the same, or withdrawing that, answers.' })
export class DistinctPayload extends Payload {
  @Field(() => DistinctJudgement, { nullable: true, description: 'The judgement; null if it has been withdrawn.' })
  async judgement(@Ctx() { store }: Context): Promise<DistinctJudgement | null> {
    const ids = this.factId === null ? [] : [this.factId];
    const [row] = await store.read(judgementsByIds, { ids });
    return row === undefined ? null : toJudgement(row.judgement);
  }
}
