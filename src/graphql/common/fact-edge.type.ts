import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { Reason } from '../../model/certainty-reason.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { Stated } from '../../model/sentences/slots.js';
import { CertaintyReason, toCertaintyReason } from './certainty-reason.type.js';
import { type CursorValues, encodeCursor } from './cursor.js';
import { DaysRuledOut, daysRuledOut, RULED_OUT } from './days-ruled-out.type.js';
import { Certainty, TenureStatus } from './enums.js';
import { type Node, typeNameOf } from './node.type.js';
import { PartialDateScalar } from './partial-date.scalar.js';

@InterfaceType({
  description: 'An edge that states a fact: a relationship of the graph, with its evidence.',
  resolveType: typeNameOf,
})
export abstract class FactEdge {
  @Field(() => ID, {
    description:
      'The id of the fact it states, a relationship; stable. The field `fact` of the query finds it by this.',
  })
  factId!: string;

  /** The list this edge was read in, and its position there. */
  list!: string;
  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in its list.' })
  get cursor(): string {
    return encodeCursor(this.list, this.position);
  }

  @Field(() => Certainty, {
    nullable: true,
    description: 'How surely the fact held at the time of the `asOf` of its connection; null without one.',
  })
  certainty!: keyof typeof Certainty | null;

  /** What `certainty` follows from; null without a time. */
  reason!: (() => Reason) | null;

  @Field(() => CertaintyReason, {
    nullable: true,
    description: 'Why `certainty` is what it is; null without a time.',
  })
  get certaintyReason(): CertaintyReason | null {
    return this.reason && toCertaintyReason(this.reason());
  }

  /** The entity whose list it is in. */
  parent!: Node;

  /** The fact with both its ends, which the field `sentence` tells. */
  stated!: () => Stated;

  /** The stored evidence that the field `evidence` is made of. */
  evidence: readonly string[] = [];
}

/** A fact that holds from one day until another. */
@ObjectType({ implements: FactEdge })
export abstract class TenureFactEdge extends FactEdge {
  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day it held; null if unknown.' })
  since?: PartialDate;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The first day it no longer held; null if unknown or not ended.',
  })
  until?: PartialDate;

  @Field(() => [PartialDateScalar], { description: 'Days on which a source shows that it held.' })
  attestedOn: readonly PartialDate[] = [];

  /** As stored, which the field `ruledOut` tells. */
  notBefore?: string;
  notFrom?: string;
  excluded?: readonly string[];

  @Field(() => [DaysRuledOut], { description: RULED_OUT })
  get ruledOut(): DaysRuledOut[] {
    return daysRuledOut(this);
  }
}

/** A tenure of a position. */
@ObjectType({ implements: FactEdge })
export abstract class RoleFactEdge extends TenureFactEdge {
  @Field(() => TenureStatus, { description: 'Whether a source says that it has ended.' })
  status: TenureStatus = 'UNKNOWN';
}

export const DAY_IT_HAPPENED = 'The day it happened, where it is known apart from the event or document itself.';

/** A fact that happened on a day. */
@ObjectType({ implements: FactEdge })
export abstract class DayFactEdge extends FactEdge {
  @Field(() => PartialDateScalar, { nullable: true, description: DAY_IT_HAPPENED })
  on?: PartialDate;
}
