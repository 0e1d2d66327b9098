import { Field, ID, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../../common/connection.type.js';
import { type CursorValues, encodeCursor } from '../../common/cursor.js';
import { enumOf } from '../../common/enums.js';
import { Node } from '../../common/node.type.js';
import { Claim } from '../../entities/claim/claim.type.js';
import { Relationship } from '../../entities/relationship.type.js';
import { type ConflictKind, type ConflictRecord, conflictKinds, MAXIMUM_TENURES } from './conflict.js';

export const ConflictKindEnum = enumOf('ConflictKind', 'In what way facts contradict each other.', conflictKinds);

const ConflictCertainty = enumOf('ConflictCertainty', 'How surely facts contradict each other.', {
  DEFINITE: 'They do, whatever days their dates mean.',
  POSSIBLE: 'They may: it depends on days that are not known.',
});

/** The name its cursors carry. */
export const CONFLICTS = 'conflicts';

@ObjectType({
  description: 'Facts that contradict each other: one of them, or what is known of its dates, needs a look.',
})
export class Conflict {
  @Field(() => ID, { description: 'Its id: its kind and what is in conflict; stable while that is.' })
  id!: string;

  @Field(() => ConflictKindEnum, { description: 'In what way they contradict each other.' })
  kind!: ConflictKind;

  @Field(() => Node, {
    description:
      'What it is about: the position of TWO_HOLDERS, the official of OVERLAPPING_TERMS, the entity of ' +
      'SOURCES_DISAGREE, and of END_BEFORE_START the entity itself or the one the relationship leads from.',
  })
  entity!: Node;

  @Field(() => [Relationship], { description: 'The relationships in conflict, by id; empty for a property.' })
  relationships!: Relationship[];

  @Field(() => [Claim], { description: 'The claims in conflict, by id; empty but for SOURCES_DISAGREE.' })
  claims!: Claim[];

  @Field(() => String, {
    nullable: true,
    description: 'The property of the entity in conflict, as `birthDate`; null if relationships are.',
  })
  property!: string | null;

  @Field(() => ConflictCertainty, { description: 'How surely they contradict each other.' })
  certainty!: keyof typeof ConflictCertainty;

  /** Told by the field `sentence`. */
  record!: ConflictRecord;
}

@ObjectType({ description: 'One of a list of conflicts.' })
export class ConflictEdge {
  @Field(() => Conflict, { description: 'The conflict.' })
  node!: Conflict;

  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in its list.' })
  get cursor(): string {
    return encodeCursor(CONFLICTS, this.position);
  }
}

@ObjectType({ description: 'A page of conflicts, by kind, then by id.' })
export class ConflictConnection extends ConnectionOf(ConflictEdge) {
  listNotCompared!: () => Promise<string[]>;

  @Field(() => [ID], {
    description: `The ids of positions and officials that have more than ${MAXIMUM_TENURES} tenures, which are not compared.`,
  })
  notCompared(): Promise<string[]> {
    return this.listNotCompared();
  }
}
