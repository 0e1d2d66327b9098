import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { isSurelyOutside } from '../../../model/as-of.js';
import { type OutsideCode, type Reason, reasonNotYet, reasonsOutside } from '../../../model/certainty-reason.js';
import { AFTER_ALL, BEFORE_ALL } from '../../../model/day-set.js';
import { entityTypeOf } from '../../../model/entity-types.js';
import { earliestDay, latestDay, type PartialDate } from '../../../model/partial-date.js';
import { parseRelationshipId } from '../../../model/relationship-id.js';
import { relationshipTypes } from '../../../model/relationship-types.js';
import type { LanguageCode } from '../../../model/sentences/language.js';
import { tellDecision } from '../../../model/sentences/tell-reason.js';
import { type Evidence, parseEvidence } from '../../common/evidence.type.js';
import { InLanguage } from '../../common/language.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import type { Context } from '../../context.js';
import type { Relationship } from '../../entities/relationship.type.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { checkId } from '../../reading/wrong-id.js';
import { ExclusionReason, MAXIMUM_REASONS, WhyNot } from './why-not.type.js';

/** Why a fact surely did not hold at a time; none if it may have held. */
function reasonsOf(fact: Relationship, asOf: PartialDate): Reason<OutsideCode>[] {
  const { dating } = relationshipTypes[fact.type];
  if (dating === 'tenure') return isSurelyOutside(fact, asOf) ? reasonsOutside(fact, asOf) : [];
  const { date } = fact;
  return date !== undefined && earliestDay(date) > latestDay(asOf) ? [reasonNotYet(date)] : [];
}

/** Where something that a bound follows from was read: an entity or a relationship. */
async function evidenceOf({ entities, relationships }: Context, id: string): Promise<Evidence[]> {
  if (entityTypeOf(id) === 'Source' && parseRelationshipId(id) === undefined) return [parseEvidence(id)];
  const whole = parseRelationshipId(id) === undefined ? await entities.load(id) : await relationships.byId(id);
  const evidence: unknown = whole?.properties['evidence'];
  return Array.isArray(evidence) ? evidence.map((reference) => parseEvidence(String(reference))) : [];
}

async function explain(context: Context, fact: Relationship, reason: Reason<OutsideCode>): Promise<ExclusionReason> {
  const { code, days, basis: followsFrom = fact.id } = reason;
  return Object.assign(new ExclusionReason(), {
    ...{ code, reason, followsFrom, factId: fact.id },
    from: days === undefined || days.first === BEFORE_ALL ? null : days.first,
    until: days === undefined || days.end === AFTER_ALL ? null : days.end,
    evidence: await evidenceOf(context, followsFrom),
  });
}

@Resolver(() => ExclusionReason)
export class WhyNotResolver {
  @Query(() => WhyNot, {
    nullable: true,
    description:
      'Why a fact is left out of the answers of a time, which it surely did not hold at: what rules it out, where that was ' +
      'read, and what would decide otherwise. Null if it may have held then, and if there is no such fact.',
  })
  async whyNot(
    @Arg('factId', () => ID, {
      description: 'The id of the fact, a relationship, as the `factId` of an edge gives it.',
    })
    factId: string,
    @Arg('asOf', () => PartialDateScalar, { description: 'The time.' }) asOf: PartialDate,
    @Ctx() context: Context,
  ): Promise<WhyNot | null> {
    await checkId(context.entities, 'factId', factId);
    const whole = await context.relationships.byId(factId);
    if (!whole) return null;
    const fact = toRelationship(whole);
    const reasons = reasonsOf(fact, asOf);
    if (reasons.length === 0) return null;
    return Object.assign(new WhyNot(), {
      fact,
      reasons: await Promise.all(reasons.slice(0, MAXIMUM_REASONS).map((reason) => explain(context, fact, reason))),
    });
  }
  @FieldResolver(() => String, { description: 'What would decide otherwise, if a source said so.' })
  wouldDecide(@Root() { reason, factId }: ExclusionReason, @InLanguage() language: LanguageCode): string {
    return tellDecision(reason, factId, language);
  }
}
