import { Field, Int, ObjectType } from 'type-graphql';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { EntityTypeEnum, RelationshipTypeEnum } from '../../common/enums.js';

@ObjectType({ description: 'How many entities there are of a type.' })
export class EntityTotal {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  type!: string;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
}

@ObjectType({ description: 'How many relationships there are of a type.' })
export class RelationshipTotal {
  @Field(() => RelationshipTypeEnum, { description: 'The type.' })
  type!: RelationshipType;

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
}

@ObjectType({ description: 'What the graph holds.' })
export class Statistics {
  @Field(() => [EntityTotal], { description: 'The entities by type, the most first.' })
  entities!: EntityTotal[];

  @Field(() => [RelationshipTotal], { description: 'The relationships by type, the most first.' })
  relationships!: RelationshipTotal[];

  @Field(() => Int, { description: 'How many entities there are in all.' })
  entityCount!: number;

  @Field(() => Int, {
    description: 'How many facts there are in all: entities and relationships, each with its evidence.',
  })
  factCount!: number;
}
