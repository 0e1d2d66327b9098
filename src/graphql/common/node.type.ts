import { type ClassType, Field, getMetadataStorage, ID, InterfaceType } from 'type-graphql';
import type { PartialDate } from '../../model/partial-date.js';

/** The class an object was made of. */
export function classOf(value: object): ClassType {
  return Object.getPrototypeOf(value).constructor;
}

/** The name of the GraphQL type that the class of an object was declared as; undefined if it was declared as none. */
export function typeNameOf(value: object): string | undefined {
  const valueClass = classOf(value);
  return getMetadataStorage().objectTypes.find(({ target }) => target === valueClass)?.name;
}

@InterfaceType({ description: 'An entity of the graph.', resolveType: typeNameOf })
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
