import { type ClassType, Field, getMetadataStorage, ID, InterfaceType } from 'type-graphql';

export function classOf(value: object): ClassType {
  return Object.getPrototypeOf(value).constructor;
}

/** The GraphQL type that the class of an object declares; undefined if it declares none. */
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

  /** The stored evidence that the field `evidence` is made of. */
  evidence: readonly string[] = [];
}
