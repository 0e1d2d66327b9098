import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Named } from '../../../model/sentences/language.js';
import { ConnectionOf } from '../../common/connection.type.js';
import { type CursorValues, encodeCursor } from '../../common/cursor.js';
import { INFERRED } from '../../common/evidence.type.js';
import { Node } from '../../common/node.type.js';
import { Relationship } from '../relationship.type.js';

export const SOURCE_FACTS = 'source facts';

@ObjectType({ description: 'A fact that was read in a source.' })
export class SourceFactEdge {
  @Field(() => ID, {
    description: 'The id of the fact: of the relationship, or of the entity if the entity is the fact.',
  })
  factId!: string;

  @Field(() => Node, { description: 'The entity the fact is about: for a relationship, the one it leads from.' })
  node!: Node;

  @Field(() => Int, {
    nullable: true,
    description: 'The paragraph it was read in, from 1; null for the source as a whole.',
  })
  paragraph!: number | null;

  @Field(() => String, { nullable: true, description: INFERRED })
  inferred!: string | null;

  @Field(() => Relationship, {
    nullable: true,
    description: 'The relationship; null if the fact is the entity itself.',
  })
  relationship!: Relationship | null;

  /** The entity as it was read, which the field `sentence` names. */
  entity!: Named;

  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in its list.' })
  get cursor(): string {
    return encodeCursor(SOURCE_FACTS, this.position);
  }
}

@ObjectType({ description: 'A page of the facts of a source, in the order of its paragraphs.' })
export class SourceFactConnection extends ConnectionOf(SourceFactEdge) {}
