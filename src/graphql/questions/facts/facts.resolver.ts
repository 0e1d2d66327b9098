import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { type RelationshipType, relationshipTypeNames } from '../../../model/relationship-types.js';
import { decodeCursor } from '../../common/cursor.js';
import { RelationshipTypeEnum } from '../../common/enums.js';
import { pageOf } from '../../common/forward-page.js';
import { ForwardPageArgs, pageSize } from '../../common/page.js';
import type { Context } from '../../context.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { requireEntity } from '../../reading/graph-question.js';
import { CountFilter, FACTS, RelationshipConnection, RelationshipEdge } from './facts.type.js';
import { countFacts, type FactPosition, type FactSelection, factPosition, readFacts } from './read-facts.js';

@ArgsType()
class FactArgs extends ForwardPageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only facts that lead from or to this entity. BAD_USER_INPUT if there is none.',
  })
  entity?: string | null;

  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'Only facts of these types; all if left out.' })
  types?: RelationshipType[] | null;

  @Field(() => CountFilter, {
    nullable: true,
    description: 'Only facts read in so many different sources; several paragraphs of one source are one.',
  })
  sourceCount?: CountFilter | null;
}

async function selectionOf({ entities }: Context, args: FactArgs): Promise<FactSelection> {
  const { entity, types, sourceCount } = args;
  return {
    entity: entity ? (await requireEntity(entities, 'entity', entity)).id : null,
    types: relationshipTypeNames.filter((type) => types?.includes(type) ?? true),
    sources: { equal: sourceCount?.eq ?? null, least: sourceCount?.gte ?? null, most: sourceCount?.lte ?? null },
  };
}

/** The edge of a fact; none if it was retracted meanwhile. */
async function edgesOf({ relationships }: Context, position: FactPosition): Promise<RelationshipEdge[]> {
  const whole = await relationships.byId(position[1]);
  return whole === null ? [] : [Object.assign(new RelationshipEdge(), { node: toRelationship(whole), position })];
}

@Resolver()
export class FactsResolver {
  @Query(() => RelationshipConnection, {
    description:
      'Facts that link two entities, as `fact` finds one by id: of an entity, of some types, or those that rest on so ' +
      'many sources. In the order of the ids of the entities they lead from, then of their own.',
  })
  async facts(@Args(() => FactArgs) args: FactArgs, @Ctx() context: Context) {
    const size = pageSize('first', args.first);
    const after = args.after ? decodeCursor('after', args.after, FACTS, factPosition) : undefined;
    const selection = await selectionOf(context, args);
    const positions = await readFacts(context.store, selection, after, size + 1);
    const edges = await Promise.all(positions.slice(0, size).map((position) => edgesOf(context, position)));
    return pageOf(RelationshipConnection, {
      edges: edges.flat(),
      hasNextPage: positions.length > size,
      hasPreviousPage: after !== undefined,
      count: () => countFacts(context.store, selection),
    });
  }
}
