import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { type DoubtCode, doubtKinds } from '../facts/doubts/doubt.js';
import { MOST_SHOWN_TERMS } from '../facts/doubts/seats.js';
import { enumOf } from '../graphql/common/enums.js';
import { Evidence, parseEvidence } from '../graphql/common/evidence.type.js';
import { ListSize } from '../graphql/common/list-size.js';
import { Node } from '../graphql/common/node.type.js';
import type { Context } from '../graphql/context.js';
import { findNode } from '../graphql/entities/find-node.js';
import { Relationship } from '../graphql/entities/relationship.type.js';
import { toRelationship } from '../graphql/entities/to-relationship.js';
import { MatchCandidate, toCandidate } from '../graphql/questions/match/match.type.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { Warning } from './warnings.js';

/** Words as a sentence. An id or a property that it begins with stays as it is. */
function sentence(words: string): string {
  return `${words.replace(/^[a-z](?=[a-z]* )/, (first) => first.toUpperCase())}.`;
}

/** What each warning means, as a sentence. */
export const warningMeanings: Readonly<Record<DoubtCode, string>> = {
  SEAT_TAKEN: sentence(doubtKinds.SEAT_TAKEN.summary),
  OUTSIDE_LIFE: sentence(doubtKinds.OUTSIDE_LIFE.summary),
  NO_SUCH_PARAGRAPH: sentence(doubtKinds.NO_SUCH_PARAGRAPH.summary),
  LATER_THAN_SOURCE: sentence(doubtKinds.LATER_THAN_SOURCE.summary),
  SAME_NAME: sentence(doubtKinds.SAME_NAME.summary),
};

const CurationWarningCode = enumOf('CurationWarningCode', 'What a mutation warns of.', warningMeanings);

@ObjectType({ description: 'A fact that a warning rests on: an entity or a relationship.' })
export class WarningBasis {
  @Field(() => ID, { description: 'Its id.' })
  factId!: string;

  @Field(() => Node, { nullable: true, description: 'The fact, if it is an entity; null if it is a relationship.' })
  node(@Ctx() context: Context): Promise<Node | null> | null {
    return parseRelationshipId(this.factId) === undefined ? findNode(context, this.factId) : null;
  }

  @Field(() => Relationship, {
    nullable: true,
    description: 'The fact, if it is a relationship; null if it is an entity.',
  })
  async fact(@Ctx() { relationships }: Context): Promise<Relationship | null> {
    const isRelationship = parseRelationshipId(this.factId) !== undefined;
    const whole = isRelationship ? await relationships.byId(this.factId) : null;
    return whole && toRelationship(whole);
  }

  @Field(() => [Evidence], { description: 'Where the fact was read; none of a source, which is evidence itself.' })
  async evidence(@Ctx() context: Context): Promise<Evidence[]> {
    const found = (await this.fact(context)) ?? (await this.node(context));
    return (found?.evidence ?? []).map(parseEvidence);
  }
}

@ObjectType({
  description:
    'Something of what a mutation wrote that is hard to believe beside what else the graph holds. It was written all the same: ' +
    'somebody has to look.',
})
export class CurationWarning {
  @Field(() => CurationWarningCode, { description: 'What is warned of.' })
  code!: DoubtCode;

  @Field(() => [String], {
    description:
      'Where in the input, as `["evidence", "0", "paragraph"]`; empty if the input gives nothing that it is about.',
  })
  path!: readonly string[];

  @Field(() => String, {
    description: 'What is hard to believe, what it contradicts, and what to do next, in sentences.',
  })
  message!: string;

  @Field(() => ID, {
    description: 'The id of the fact in doubt: what was written or, if that bears on it, another fact of the graph.',
  })
  factId!: string;

  @ListSize(MOST_SHOWN_TERMS + 1)
  @Field(() => [WarningBasis], {
    description: 'What else it rests on: whoever holds the seat, the life, the source, the namesake. Never empty.',
  })
  basis!: readonly WarningBasis[];

  @Field(() => MatchCandidate, {
    nullable: true,
    description:
      'Of SAME_NAME, who is there already, with the verdict of `match` and its reasons; null for the others.',
  })
  candidate!: MatchCandidate | null;
}

export function toWarning({ code, path, message, factId, isWritten, basis, candidate }: Warning): CurationWarning {
  return Object.assign(new CurationWarning(), {
    code,
    path,
    factId,
    message: `${isWritten ? sentence(message) : `${factId}: ${message}.`} ${doubtKinds[code].nextStep}`,
    basis: basis.map((id) => Object.assign(new WarningBasis(), { factId: id })),
    candidate: candidate === undefined ? null : toCandidate(candidate),
  });
}
