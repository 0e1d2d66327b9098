import { Ctx, Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { Evidence, parseEvidence } from '../graphql/common/evidence.type.js';
import { Author, authorOf } from './author.type.js';
import type { StoredChange } from './change.js';
import type { HistoryContext } from './history-context.js';

/** What someone did with the graph: when, who, why, and by what evidence. */
@ObjectType()
export abstract class Authored {
  @Field(() => GraphQLISODateTime, { description: 'When it was made, by the clock of the service.' })
  at!: Date;

  author!: Author;

  @Field(() => Author, {
    nullable: true,
    description: 'Who made it. Null to those without the role `editor`, unless the service tells it to all.',
  })
  by(@Ctx() { seesEditors }: HistoryContext): Author | null {
    return seesEditors ? this.author : null;
  }

  @Field(() => String, { nullable: true, description: 'Why it was made; null if that was not said.' })
  reason!: string | null;

  @Field(() => [Evidence], { description: 'The evidence that was given for it.' })
  evidence!: Evidence[];
}

type Stored = Pick<StoredChange, 'at' | 'byKind' | 'byId' | 'reason' | 'evidence'>;

/** The GraphQL fields for who made it, when and why. */
export function toAuthored(stored: Stored): Omit<Authored, 'by'> {
  const { at, reason, evidence } = stored;
  return { at: new Date(at), author: authorOf(stored), reason: reason || null, evidence: evidence.map(parseEvidence) };
}
