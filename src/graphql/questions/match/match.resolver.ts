import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { badArgument } from '../../../model/errors.js';
import type { Context } from '../../context.js';
import { checkId } from '../../reading/wrong-id.js';
import { checkDescription, checkNumber, type Description, MAXIMUM_DESCRIPTIONS } from './description.js';
import { MatchAnswer, MatchCandidate, OfficialDescription, toCandidate } from './match.type.js';
import { MATCH_POINTS, matchDescriptions } from './match-descriptions.js';
import { MAXIMUM_CANDIDATES } from './read-candidates.js';

const DEFAULT_CANDIDATES = 5;

function listOf(text: string | null | undefined): string[] {
  return text === null || text === undefined ? [] : [text];
}

function descriptionOf(given: OfficialDescription): Description {
  return {
    label: 'Official',
    id: given.id ?? null,
    name: given.name,
    birthDate: given.birthDate ?? null,
    positions: given.positions ?? [],
    organizations: listOf(given.organization),
    provinces: listOf(given.province),
  };
}

@Resolver(() => MatchAnswer)
export class MatchResolver {
  @Query(() => [MatchAnswer], {
    description:
      'Who of the officials may be the people described, one answer a description, in their order. Names are compared ' +
      'folded, in other orders and without the parts the press leaves out. A name alone never makes a MATCH: that ' +
      `needs a score of ${MATCH_POINTS / 100}, and one candidate alone that has it. Nothing is written or merged.`,
  })
  async match(
    @Arg('descriptions', () => [OfficialDescription], {
      description: `The descriptions, at most ${MAXIMUM_DESCRIPTIONS}.`,
    })
    given: OfficialDescription[],
    @Ctx() context: Context,
  ): Promise<MatchAnswer[]> {
    checkNumber('descriptions', given.length);
    const descriptions = given.map(descriptionOf);
    descriptions.forEach((description, index) => {
      checkDescription(`descriptions[${index}]`, description);
    });
    await Promise.all(
      descriptions.map(({ id }, index) => id && checkId(context.entities, `descriptions[${index}].id`, id)),
    );
    const answers = await matchDescriptions(context, descriptions);
    return answers.map((scored) => Object.assign(new MatchAnswer(), { scored }));
  }

  @FieldResolver(() => [MatchCandidate], {
    description: 'The candidates, the likeliest first, then by id; none if nobody has such a name.',
  })
  candidates(
    @Root() { scored }: MatchAnswer,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_CANDIDATES,
      description: `How many at the most, 0 to ${MAXIMUM_CANDIDATES}.`,
    })
    first: number,
  ): MatchCandidate[] {
    if (first < 0 || first > MAXIMUM_CANDIDATES) {
      throw badArgument('first', `must be from 0 to ${MAXIMUM_CANDIDATES}; it is ${first}.`);
    }
    return scored.slice(0, first).map(toCandidate);
  }
}
