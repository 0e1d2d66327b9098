import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { findNode } from '../find-node.js';
import { LegalDocument } from '../legal-document/legal-document.type.js';
import { SuccessionEdge } from './province.type.js';

@Resolver(() => SuccessionEdge)
export class SuccessionResolver {
  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: 'The document that ordered it; null if no source says.',
  })
  by(@Root() edge: SuccessionEdge, @Ctx() context: Context) {
    return edge.by === undefined ? null : findNode(context, edge.by);
  }
}
