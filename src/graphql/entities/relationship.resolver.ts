import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type Certainty as CertaintyWord, certaintyAt } from '../../model/as-of.js';
import { reasonOf } from '../../model/certainty-reason.js';
import { countSources } from '../../model/evidence-reference.js';
import type { PartialDate } from '../../model/partial-date.js';
import { relationshipTypes } from '../../model/relationship-types.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import { CertaintyReason, toCertaintyReason } from '../common/certainty-reason.type.js';
import { Certainty } from '../common/enums.js';
import { Evidence, parseEvidence, SOURCE_COUNT } from '../common/evidence.type.js';
import { InLanguage } from '../common/language.js';
import { ReadsObjects } from '../common/list-size.js';
import { PartialDateScalar } from '../common/partial-date.scalar.js';
import type { Context } from '../context.js';
import { checkId } from '../reading/wrong-id.js';
import { Relationship } from './relationship.type.js';
import { FACT_IN_WORDS, tellAll } from './tell.js';
import { toRelationship } from './to-relationship.js';

@Resolver(() => Relationship)
export class RelationshipResolver {
  @Query(() => Relationship, {
    nullable: true,
    description:
      'The fact of an id, a relationship, as the `factId` of an edge gives it; null if there is none. Entities are facts ' +
      'too: ask `node` for those. The id that a fact had before a merge moved it finds it as well.',
  })
  async fact(
    @Arg('id', () => ID, { description: 'The id of the relationship.' }) id: string,
    @Ctx() { entities, relationships }: Context,
  ): Promise<Relationship | null> {
    await checkId(entities, 'id', id);
    const whole = await relationships.byId(id);
    return whole && toRelationship(whole);
  }

  @ReadsObjects(1)
  @FieldResolver(() => String, {
    description: FACT_IN_WORDS,
  })
  async sentence(
    @Root() { whole }: Relationship,
    @InLanguage() language: LanguageCode,
    @Ctx() context: Context,
  ): Promise<string> {
    const [sentence = ''] = await tellAll(context, [whole], language);
    return sentence;
  }

  @FieldResolver(() => [Evidence], { description: 'Where it was read.' })
  evidence(@Root() relationship: Relationship): Evidence[] {
    return relationship.evidence.map(parseEvidence);
  }

  @FieldResolver(() => Int, { description: SOURCE_COUNT })
  sourceCount(@Root() { evidence }: Relationship): number {
    return countSources(evidence);
  }

  @FieldResolver(() => Certainty, {
    nullable: true,
    description: 'How surely it held at a time; null if it surely did not, being over or yet to come.',
  })
  certainty(
    @Root() relationship: Relationship,
    @Arg('asOf', () => PartialDateScalar, { description: 'The time.' }) asOf: PartialDate,
  ): CertaintyWord | null {
    const { type, date } = relationship;
    return certaintyAt(relationshipTypes[type].dating, relationship, date, asOf);
  }

  @FieldResolver(() => CertaintyReason, {
    description: 'Why its certainty at a time is what it is, or why it surely did not hold; see `whyNot`.',
  })
  certaintyReason(
    @Root() relationship: Relationship,
    @Arg('asOf', () => PartialDateScalar, { description: 'The time.' }) asOf: PartialDate,
  ): CertaintyReason {
    const { type, date } = relationship;
    return toCertaintyReason(reasonOf(relationshipTypes[type].dating, relationship, date, asOf));
  }
}
