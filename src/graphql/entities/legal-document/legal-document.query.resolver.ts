import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { entityTypes } from '../../../model/entity-types.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { listEntities } from '../../reading/list/list-entities.js';
import { findNodeOf } from '../find-node.js';
import { LegalDocumentListArgs, legalDocumentOrderFields } from './legal-document.args.js';
import {
  Directive,
  DirectiveConnection,
  DirectiveEdge,
  LegalDocument,
  LegalDocumentConnection,
  LegalDocumentEdge,
} from './legal-document.type.js';

const legalDocumentList = {
  label: 'LegalDocument',
  lifetime: entityTypes.Directive.lifetime,
  filter: 'LegalDocument',
  orderFields: legalDocumentOrderFields,
  edge: LegalDocumentEdge,
  connection: LegalDocumentConnection,
};

const directiveList = {
  label: 'Directive',
  lifetime: entityTypes.Directive.lifetime,
  filter: 'LegalDocument',
  orderFields: legalDocumentOrderFields,
  edge: DirectiveEdge,
  connection: DirectiveConnection,
};

@Resolver()
export class LegalDocumentQueryResolver {
  @Query(() => LegalDocument, {
    nullable: true,
    description: 'A legal document by id; null if there is none or the id is of another type.',
  })
  legalDocument(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(
      context,
      LegalDocument,
      ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'],
      id,
      args.asOf ?? null,
    );
  }

  @Query(() => LegalDocumentConnection, { description: 'A list of legal documents.' })
  legalDocuments(@Args(() => LegalDocumentListArgs) args: LegalDocumentListArgs, @Ctx() context: Context) {
    return listEntities(context, legalDocumentList, args);
  }

  @Query(() => Directive, {
    nullable: true,
    description: 'A directive by id; null if there is none or the id is of another type.',
  })
  directive(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
  ) {
    return findNodeOf(context, Directive, ['Directive'], id, args.asOf ?? null);
  }

  @Query(() => DirectiveConnection, { description: 'A list of directives.' })
  directives(@Args(() => LegalDocumentListArgs) args: LegalDocumentListArgs, @Ctx() context: Context) {
    return listEntities(context, directiveList, args);
  }
}
