import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { findNodeOf } from '../entity/find-node.js';
import { Evidence } from '../shared/evidence.type.js';
import { Source } from './source.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: 'The source it was read in.' })
  source(@Root() evidence: Evidence, @Ctx() context: Context) {
    return findNodeOf(context, Source, ['Source'], evidence.sourceId, null);
  }
}
