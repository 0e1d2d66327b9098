import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../../common/enums.js';
import { ListSize } from '../../common/list-size.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { Official } from '../../entities/official/official.type.js';
import { MAXIMUM_TEXT_LENGTH, MAXIMUM_TEXTS } from './description.js';
import { type FeatureName, features } from './features.js';
import { MATCH_POINTS, type ScoredCandidate } from './match-descriptions.js';

const THRESHOLD = MATCH_POINTS / 100;

const MatchFeatureName = enumOf('MatchFeatureName', 'What a candidate is compared by.', {
  NAME: features.NAME.description,
  BIRTH_DATE: features.BIRTH_DATE.description,
  POSITION: features.POSITION.description,
  ORGANIZATION: features.ORGANIZATION.description,
  PROVINCE: features.PROVINCE.description,
} satisfies Record<FeatureName, string>);

const MatchVerdict = enumOf('MatchVerdict', 'Whether a candidate is the person described.', {
  MATCH: `The only candidate with a score of ${THRESHOLD} or more. A name alone never reaches it.`,
  POSSIBLE: 'May be the person: someone has to decide.',
});
type MatchVerdict = keyof typeof MatchVerdict;

@InputType({ description: 'What is known of a person who may be in the graph already.' })
export class OfficialDescription {
  @Field(() => String, {
    description: `The name, in any form: with or without marks, shortened by the press; at most ${MAXIMUM_TEXT_LENGTH} characters.`,
  })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the official that is described, if it is one of the graph: asks who else may be the same. It is no ' +
      'candidate itself, nor is anybody who was judged not to be the same.',
  })
  id?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the person was born, as far as it is known.' })
  birthDate?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `Positions held at any time, by id or by title in English or Vietnamese; at most ${MAXIMUM_TEXTS}.`,
  })
  positions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'An organization the person worked in, by id or by name.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: 'A province the person worked for, by id or by name.' })
  province?: string | null;
}

@ObjectType({ description: 'What one feature says of a candidate. The score is the sum of `weight` times `value`.' })
export class MatchFeature {
  @Field(() => MatchFeatureName, { description: 'Which feature it is.' })
  name!: FeatureName;

  @Field(() => Float, { description: 'What it adds to the score if its value is 1.' })
  weight!: number;

  @Field(() => Float, { description: 'From -1, speaks against the candidate, to 1, speaks for it; 0 says nothing.' })
  value!: number;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string;
}

@ObjectType({ description: 'An official who may be the person described.' })
export class MatchCandidate {
  @Field(() => Official, { description: 'The official.' })
  official!: Official;

  @Field(() => Float, { description: 'How well the official fits, from 0 to 1: the sum of the features.' })
  score!: number;

  @Field(() => MatchVerdict, { description: 'Whether it is the person, or somebody has to decide.' })
  verdict!: MatchVerdict;

  @ListSize(Object.keys(features).length)
  @Field(() => [MatchFeature], { description: 'What was compared: each part of the description, with the reason.' })
  features!: readonly MatchFeature[];
}

export function toCandidate({ record, score, isMatch, findings }: ScoredCandidate): MatchCandidate {
  return Object.assign(new MatchCandidate(), {
    official: Object.assign(new Official(), record.properties, { viewedAsOf: null }),
    score,
    verdict: isMatch ? 'MATCH' : 'POSSIBLE',
    features: findings.map((finding) => Object.assign(new MatchFeature(), finding)),
  });
}

@ObjectType({ description: 'The officials who may be the person of one description.' })
export class MatchAnswer {
  /** All scored candidates, the likeliest first; the field `candidates` shows the first of them. */
  scored!: readonly ScoredCandidate[];
}
