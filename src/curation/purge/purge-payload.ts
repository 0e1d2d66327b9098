import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Copies } from '../copies.js';
import type { CurationContext } from '../curation-context.js';
import { Payload } from '../payload.js';

@ObjectType({ description: 'What became of the copies of a graph file that held what was purged, by their paths.' })
export class PurgedCopies {
  @Field(() => [String], { description: 'The snapshots and kept backups that held it and were deleted.' })
  deleted!: readonly string[];

  @Field(() => [String], { description: 'Those that were made in their place, without it.' })
  made!: readonly string[];

  @Field(() => [String], {
    description: 'Files that the service knows of and that still hold it: delete them, and backups made elsewhere.',
  })
  remaining!: readonly string[];
}

@ObjectType({
  description: 'What purging a fact answers; `factId` is an id that names nothing and stands for what was purged.',
})
export class PurgePayload extends Payload {
  @Field(() => PurgedCopies, {
    nullable: true,
    description: 'What became of copies of the graph. Null if it is on Neo4j, whose dumps are made by its own tools.',
  })
  copies(@Ctx() { transaction }: CurationContext): Copies | null {
    return transaction.copies ?? null;
  }
}
