import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../../common/connection.type.js';
import { type CursorValues, encodeCursor } from '../../common/cursor.js';
import { Relationship } from '../../entities/relationship.type.js';

/** The name its cursors carry. */
export const FACTS = 'facts';

@InputType({ description: 'Conditions on a count, which all have to hold.' })
export class CountFilter {
  @Field(() => Int, { nullable: true, description: 'Is this number.' })
  eq?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is this number or greater.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is this number or less.' })
  lte?: number | null;
}

@ObjectType({ description: 'A fact in a list.' })
export class RelationshipEdge {
  @Field(() => Relationship, { description: 'The fact.' })
  node!: Relationship;

  position!: CursorValues;

  @Field(() => String, { description: 'Where it lies in the list.' })
  get cursor(): string {
    return encodeCursor(FACTS, this.position);
  }
}

@ObjectType({ description: 'A page of facts, in the order of the entities that they lead from, then by id.' })
export class RelationshipConnection extends ConnectionOf(RelationshipEdge) {}
