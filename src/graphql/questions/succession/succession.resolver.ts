import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parseRelationshipId } from '../../../model/relationship-id.js';
import { ListSize } from '../../common/list-size.js';
import type { Node } from '../../common/node.type.js';
import { edgeOf, incoming } from '../../entities/connect.js';
import { HolderConnection, HolderEdge } from '../../entities/official/official.type.js';
import { Position } from '../../entities/position/position.type.js';
import { gapBefore, type Interval, overlapOf } from './interval.js';
import { neighbourOf, type Tenure } from './succession.js';
import { MAXIMUM_TENURES } from './succession.loader.js';
import { SuccessionStep, TenureInterval } from './succession.type.js';
import type { SuccessionContext } from './succession-context.js';

const HOLDERS = incoming('HOLDS', HolderEdge, HolderConnection);

function holderOf({ record }: Tenure, position: Node): HolderEdge {
  return edgeOf(HOLDERS, record, position, null);
}

async function neighbourEdge(
  { successions }: SuccessionContext,
  edge: HolderEdge,
  side: 'before' | 'after',
): Promise<HolderEdge | null> {
  const positionId = parseRelationshipId(edge.factId)?.toId;
  if (positionId === undefined) return null;
  const neighbour = neighbourOf(await successions.load(positionId), edge.factId, side);
  return neighbour === undefined ? null : holderOf(neighbour, edge.parent);
}

@Resolver(() => HolderEdge)
export class HolderSuccessionResolver {
  @FieldResolver(() => HolderEdge, {
    nullable: true,
    description:
      'The tenure of the official who held the position before, at any time: the nearest of another official in ' +
      'the order of `Position.succession`. Null if none is known, if this one has no date, or if several hold the ' +
      'position at once.',
  })
  predecessor(@Root() edge: HolderEdge, @Ctx() context: SuccessionContext) {
    return neighbourEdge(context, edge, 'before');
  }

  @FieldResolver(() => HolderEdge, {
    nullable: true,
    description:
      'The tenure of the official who held the position after, at any time; see `predecessor`, and ' +
      '`Position.succession` for gaps and overlaps.',
  })
  successor(@Root() edge: HolderEdge, @Ctx() context: SuccessionContext) {
    return neighbourEdge(context, edge, 'after');
  }
}

function intervalOf(interval: Interval | undefined): TenureInterval | null {
  return interval === undefined ? null : Object.assign(new TenureInterval(), interval);
}

function stepOf(position: Position, tenure: Tenure, earlier: readonly Tenure[]): SuccessionStep {
  const previous = earlier.at(-1);
  const dated = tenure.sortDate !== undefined && previous !== undefined;
  return Object.assign(new SuccessionStep(), {
    tenure: holderOf(tenure, position),
    gap: dated
      ? intervalOf(
          gapBefore(
            tenure.span,
            earlier.map(({ span }) => span),
          ),
        )
      : null,
    overlap: dated ? intervalOf(overlapOf(previous.span, tenure.span)) : null,
  });
}

@Resolver(() => Position)
export class PositionSuccessionResolver {
  @ListSize(MAXIMUM_TENURES)
  @FieldResolver(() => [SuccessionStep], {
    description:
      `Who held it, the earliest first, with gaps and overlaps; the latest ${MAXIMUM_TENURES} ` +
      'tenures if there are more. A tenure whose beginning is unknown lies where it is first attested or, without ' +
      'that, where it ended; tenures of no date come last.',
  })
  async succession(@Root() position: Position, @Ctx() { successions }: SuccessionContext): Promise<SuccessionStep[]> {
    const { tenures } = await successions.load(position.id);
    return tenures.map((tenure, index) => stepOf(position, tenure, tenures.slice(0, index)));
  }
}
