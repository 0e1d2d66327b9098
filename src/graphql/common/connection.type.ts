import { Field, Int, ObjectType } from 'type-graphql';
import { type CursorValues, encodeCursor } from './cursor.js';
import { Certainty } from './enums.js';
import { PageInfo } from './page.js';

type Constructor<T> = abstract new () => T;

/** A value, or the function that reads it when it is asked for, which GraphQL calls. */
export type Lazily<T> = T | (() => Promise<T>);

/** The class of a page of edges. `count` reads how many there are in all, only when asked. */
export interface Connection<E> {
  edges: Lazily<E[]>;
  pageInfo: Lazily<PageInfo>;
  count: () => Promise<number>;
}

/** A base class for the Relay connection over the given edge. */
export function ConnectionOf<E extends object>(edge: Constructor<E>) {
  @ObjectType()
  abstract class ConnectionBase implements Connection<E> {
    // Simple fields are left to graphql-js, which calls a function where TypeGraphQL would answer it.
    @Field(() => [edge], { simple: true, description: 'The edges of this page, in order.' })
    edges!: Lazily<E[]>;

    @Field(() => PageInfo, { simple: true, description: 'Where this page lies in the list.' })
    pageInfo!: Lazily<PageInfo>;

    count!: () => Promise<number>;

    @Field(() => Int, {
      description: 'How many edges the list has in all. Counted only when asked for; loads no entity.',
    })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return ConnectionBase;
}

/** What every edge of a list of entities has beside its node. */
@ObjectType()
export abstract class EntityEdge {
  /** The list and order this edge was read in, and its place there. */
  list!: string;
  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in the list and order it was read in.' })
  get cursor(): string {
    return encodeCursor(this.list, this.position);
  }

  @Field(() => Certainty, {
    nullable: true,
    description: 'How surely the entity existed at the time of `asOf`; null without one, or if its type is not dated.',
  })
  certainty!: keyof typeof Certainty | null;
}
