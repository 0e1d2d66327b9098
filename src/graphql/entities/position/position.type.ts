import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { PositionKind } from '../../common/enums.js';
import { Fact, RoleFact, TenureFact } from '../../common/fact.type.js';
import { Node } from '../../common/node.type.js';
import type { PositionLinks } from '../../reading/relationship-record.js';

/** The links of a position that were read along with it. */
interface ReadLinks {
  /** The time for which they were read. */
  readonly asOf: PartialDate | null;
  readonly links: PositionLinks;
}

@ObjectType({ implements: Node, description: 'An office or seat that officials hold, apart from who holds it.' })
export class Position extends Node {
  readLinks?: ReadLinks;

  @Field(() => String, { description: 'The title in English.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The title in Vietnamese; null if no source gives it.' })
  titleVi?: string;

  @Field(() => PositionKind, { description: 'Which part of public life it belongs to.' })
  kind!: PositionKind;

  @Field(() => Int, { nullable: true, description: 'How many hold it at once, 1 for a single seat; null if unknown.' })
  seats?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in its organization, 1 being the highest; null if unknown.',
  })
  rank?: number;
}

@ObjectType({ implements: Fact, description: 'A position an official holds or held.' })
export class RoleEdge extends RoleFact {
  @Field(() => Position, { description: 'The entity at the other end.' })
  node!: Position;
}

@ObjectType({ description: 'A page of edges; see RoleEdge.' })
export class RoleConnection extends ConnectionOf(RoleEdge) {}

@ObjectType({ implements: Fact, description: 'A position that belongs to an organization or represents a province.' })
export class PositionLinkEdge extends TenureFact {
  @Field(() => Position, { description: 'The entity at the other end.' })
  node!: Position;
}

@ObjectType({ description: 'A page of edges; see PositionLinkEdge.' })
export class PositionLinkConnection extends ConnectionOf(PositionLinkEdge) {}
