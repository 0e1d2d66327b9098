import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parseRelationshipId } from '../../model/relationship-id.js';
import type { LanguageCode, Named } from '../../model/sentences/language.js';
import { tellReason } from '../../model/sentences/tell-reason.js';
import { CertaintyReason } from '../common/certainty-reason.type.js';
import { InLanguage } from '../common/language.js';
import { ReadsObjects } from '../common/list-size.js';
import type { Context } from '../context.js';

/** The entity that a reason follows from: of a tenure, who held it. */
async function readBasis({ entities, operation }: Context, basis: string | undefined): Promise<Named | undefined> {
  if (basis === undefined) return undefined;
  return (await entities.load(parseRelationshipId(basis)?.fromId ?? basis, operation.wanted)) ?? undefined;
}

@Resolver(() => CertaintyReason)
export class CertaintyReasonResolver {
  @ReadsObjects(1)
  @FieldResolver(() => String, { description: 'The reason in words, with the dates it rests on.' })
  async sentence(
    @Root() { reason }: CertaintyReason,
    @InLanguage() language: LanguageCode,
    @Ctx() context: Context,
  ): Promise<string> {
    return tellReason(reason, await readBasis(context, reason.basis), language);
  }
}
