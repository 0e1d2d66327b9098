import { Field, ID, InterfaceType } from 'type-graphql';
import type { PartialDate } from '../../model/partial-date.js';

/** The name of the class an object was made of, which is the name of its GraphQL type. */
export function classNameOf(value: object): string {
  return value.constructor.name;
}

@InterfaceType({ description: 'An entity of the graph.', resolveType: classNameOf })
export abstract class Node {
  @Field(() => ID, {
    description: 'Its id: unique in the graph, readable and stable, as `official:nguyen-xuan-duong`.',
  })
  id!: string;

  /** Where the entity was read, as stored; the field `evidence` is made of it. */
  evidence: readonly string[] = [];

  /** The time the fields below this entity answer for, unless they are given their own. */
  viewedAsOf!: PartialDate | null;
}
