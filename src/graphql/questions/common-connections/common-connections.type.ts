import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { type CursorValues, encodeCursor } from '../../common/cursor.js';
import { OverlapCertainty } from '../../common/enums.js';
import { ListSize } from '../../common/list-size.js';
import { Node } from '../../common/node.type.js';
import { DEFAULT_PAGE_SIZE } from '../../common/page.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { Relationship } from '../../entities/relationship.type.js';
import { MAXIMUM_IDS } from '../../reading/resolve-ids.js';

/** The name its cursors carry. */
export const SHARED_LINKS = 'shared links';

@ObjectType({ description: 'How one of the given entities is linked to what it shares with others.' })
export class SharedLinkEnd {
  @Field(() => Node, { description: 'The given entity.' })
  entity!: Node;

  @Field(() => [Relationship], {
    description:
      'What links it: one relationship, or two for an official whose position belongs to the organization or ' +
      'represents the province, the tenure first.',
  })
  relationships!: Relationship[];
}

@ObjectType({ description: 'An entity that two or more of the given ones are linked to.' })
export class SharedLinkEdge {
  @Field(() => Node, { description: 'The entity they share.' })
  node!: Node;

  @ListSize(MAXIMUM_IDS)
  @Field(() => [Node], { description: 'Which of the given entities are linked to it, in the order given.' })
  sharedBy!: Node[];

  @Field(() => Boolean, { description: 'Whether all of the given entities are linked to it.' })
  sharedByAll!: boolean;

  @ListSize(DEFAULT_PAGE_SIZE)
  @Field(() => [SharedLinkEnd], {
    description: 'What links them to it: in the order of the given entities, then by the ids of the relationships.',
  })
  links!: SharedLinkEnd[];

  @Field(() => Int, {
    description:
      'How many relationships the entity has at all, claims and evidence apart, counted up to 1000: the fewer, the ' +
      'more telling it is to share it.',
  })
  relationshipCount!: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The first day all of `sharedBy` were linked to it: the latest known beginning, or the day or year of a fact of ' +
      'one. Null if no beginning is known or they surely never were at once.',
  })
  sharedFrom!: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The first day they no longer all were: the earliest known end. Null if none is known, for a fact of a day or ' +
      'year, or if they surely never were at once.',
  })
  sharedUntil!: PartialDate | null;

  @Field(() => OverlapCertainty, {
    description:
      'How surely all of `sharedBy` were linked to it on one day. Where several links of one entity could be ' +
      'meant, those that agree most surely are.',
  })
  certainty!: OverlapCertainty;

  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in its list.' })
  get cursor(): string {
    return encodeCursor(SHARED_LINKS, this.position);
  }
}

@ObjectType({ description: 'A page of what entities share, the most telling first.' })
export class SharedLinkConnection extends ConnectionOf(SharedLinkEdge) {}
