import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { RelationshipTypeEnum } from '../../common/enums.js';
import { AsOfArgs, MAXIMUM_PAGE_SIZE } from '../../common/page.js';
import type { Context } from '../../context.js';
import { checkRange, requireEntity, typePattern } from '../../reading/graph-question.js';
import { Subgraph } from './neighborhood.type.js';
import { MAXIMUM_RELATIONSHIPS, readNeighborhood } from './read-neighborhood.js';
import { toSubgraph } from './to-subgraph.js';

const MAXIMUM_DEPTH = 3;

@ArgsType()
class NeighborhoodArgs extends AsOfArgs {
  @Field(() => ID, { description: 'The id of the entity in the middle. BAD_USER_INPUT if there is none.' })
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: `How many hops around it are shown, 1 to ${MAXIMUM_DEPTH}.` })
  depth!: number;

  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description: 'Only relationships of these types, in either direction; those of all types if left out.',
  })
  via?: RelationshipType[] | null;

  @Field(() => Int, {
    defaultValue: 100,
    description: `How many entities are shown at the most, the one in the middle included, 1 to ${MAXIMUM_PAGE_SIZE}.`,
  })
  first!: number;
}

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Subgraph, {
    description:
      'The part of the graph around an entity, for drawing: the entities up to `depth` hops away, the nearest first, ' +
      'then by id, and all relationships between them. Where `first` leaves entities out, the nodes say how many ' +
      'relationships are hidden. BAD_USER_INPUT for an unknown id or an argument out of range; LIMIT_EXCEEDED if more ' +
      `than ${MAXIMUM_RELATIONSHIPS} relationships are to be shown.`,
  })
  async neighborhood(@Args(() => NeighborhoodArgs) args: NeighborhoodArgs, @Ctx() context: Context): Promise<Subgraph> {
    const { id, depth, via, first } = args;
    const asOf = args.asOf ?? null;
    checkRange('depth', depth, 1, MAXIMUM_DEPTH);
    checkRange('first', first, 1, MAXIMUM_PAGE_SIZE);
    const around = (centreId: string) =>
      readNeighborhood(context.store, { id: centreId, depth, types: typePattern(via), asOf, first });
    const [found, centre] = await Promise.all([around(id), requireEntity(context.entities, 'id', id)]);
    // The id of a merged entity finds nothing, so only that case reads twice.
    const neighborhood = centre.id === id ? found : await around(centre.id);
    const { entities, operation } = context;
    const ids = [...neighborhood.distances.keys()];
    const records = await Promise.all(ids.map((each) => entities.load(each, operation.wanted)));
    const byId = new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));
    return toSubgraph(neighborhood, byId);
  }
}
