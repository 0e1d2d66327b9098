import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Evidence } from '../../common/evidence.type.js';
import type { Context } from '../../context.js';
import { findNodeOf } from '../find-node.js';
import { Source } from './source.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: 'The source it was read in.' })
  source(@Root() evidence: Evidence, @Ctx() context: Context) {
    return findNodeOf(context, Source, ['Source'], evidence.sourceId);
  }
}
