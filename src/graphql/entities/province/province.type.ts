import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { DayFactEdge, FactEdge, TenureFactEdge } from '../../common/fact-edge.type.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { LeadershipFactEdge } from './leadership.type.js';
import { RankingFactEdge } from './ranking.type.js';

@ObjectType({
  implements: Node,
  description: 'A province or centrally run city. A unit that merges or divides is succeeded by other units.',
})
export class Province extends Node {
  @Field(() => String, { description: 'The name, with its diacritics.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The full name in Vietnamese.' })
  nameVi?: string;

  @Field(() => String, { nullable: true, description: 'The ISO 3166-2 code; null if it has none.' })
  isoCode?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of the General Statistics Office, two digits. Codes were given again in 2025: never an identity.',
  })
  gsoCode?: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it existed; null if unknown.' })
  validFrom?: PartialDate;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day it no longer existed; null if it exists.',
  })
  validUntil?: PartialDate;
}

@ObjectType({
  implements: FactEdge,
  description: 'A province represented by a position or governed by an organization.',
})
export class ProvinceLinkEdge extends TenureFactEdge {
  @Field(() => Province, { description: 'The entity at the other end.' })
  node!: Province;
}

@ObjectType({ description: 'A page of edges; see ProvinceLinkEdge.' })
export class ProvinceLinkConnection extends ConnectionOf(ProvinceLinkEdge) {}

@ObjectType({ implements: FactEdge, description: 'A province that leads an organization in a year.' })
export class LeaderEdge extends LeadershipFactEdge {
  @Field(() => Province, { description: 'The entity at the other end.' })
  node!: Province;
}

@ObjectType({ description: 'A page of edges; see LeaderEdge.' })
export class LeaderConnection extends ConnectionOf(LeaderEdge) {}

@ObjectType({ implements: FactEdge, description: 'A province ranked in an organization in a year.' })
export class RankedProvinceEdge extends RankingFactEdge {
  @Field(() => Province, { description: 'The entity at the other end.' })
  node!: Province;
}

@ObjectType({ description: 'A page of edges; see RankedProvinceEdge.' })
export class RankedProvinceConnection extends ConnectionOf(RankedProvinceEdge) {}

@ObjectType({ implements: FactEdge, description: 'A province that came after or before another.' })
export class SuccessionEdge extends DayFactEdge {
  @Field(() => Province, { description: 'The entity at the other end.' })
  node!: Province;

  /** The id of the document that ordered it, which the field `by` resolves. */
  by?: string;
}

@ObjectType({ description: 'A page of edges; see SuccessionEdge.' })
export class SuccessionConnection extends ConnectionOf(SuccessionEdge) {}
