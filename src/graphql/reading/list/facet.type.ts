import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many of a list have a value in common.' })
export class Facet {
  @Field(() => String, { description: 'The value: a word of an enum, a year, or the id of an entity.' })
  value!: string;

  @Field(() => Int, { description: 'How many of the list have it. One that has several values counts for each.' })
  count!: number;
}
