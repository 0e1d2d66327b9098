import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { certaintyOfTenure, isSurelyOutside } from '../../../model/as-of.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { Node } from '../../common/node.type.js';
import { AsOfArgs } from '../../common/page.js';
import type { Context } from '../../context.js';
import { type PositionLinkType, positionLinkPage } from '../../reading/relationship-page.js';
import type { RelationshipRecord } from '../../reading/relationship-record.js';
import { Organization } from '../organization/organization.type.js';
import { Province } from '../province/province.type.js';
import { toNode } from '../to-node.js';
import { Position } from './position.type.js';

const CERTAINTIES = ['DEFINITE', 'POSSIBLE', 'UNKNOWN'] as const;

/** The most certain link at a time. Among equally certain ones, or without a time, the first one: the latest. */
function surest(records: readonly RelationshipRecord[], asOf: PartialDate | null): RelationshipRecord | undefined {
  if (asOf === null) return records[0];
  const rank = (record: RelationshipRecord) => CERTAINTIES.indexOf(certaintyOfTenure(record.properties, asOf));
  const held = records.filter(({ properties }) => !isSurelyOutside(properties, asOf));
  return held.sort((left, right) => rank(left) - rank(right))[0];
}

async function linked(
  { relationships }: Context,
  type: PositionLinkType,
  position: Position,
  args: AsOfArgs,
): Promise<Node | null> {
  const asOf = args.asOf ?? null;
  const records = position.readLinks?.[type] ?? (await relationships.page(position.id, positionLinkPage(type, asOf)));
  const record = surest(records, asOf);
  return record ? toNode(record.other) : null;
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'The organization it belongs to: the surest at the time of `asOf`, else the latest; null if none is known.',
  })
  organization(@Root() position: Position, @Args(() => AsOfArgs) args: AsOfArgs, @Ctx() context: Context) {
    return linked(context, 'BELONGS_TO', position, args);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description:
      'The province it represents: the surest at the time of `asOf`, else the latest; null if there is none.',
  })
  province(@Root() position: Position, @Args(() => AsOfArgs) args: AsOfArgs, @Ctx() context: Context) {
    return linked(context, 'REPRESENTS', position, args);
  }
}
