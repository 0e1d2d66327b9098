import { Field, Int, ObjectType } from 'type-graphql';
import type { Reason } from '../../model/certainty-reason.js';
import { CertaintyReason, toCertaintyReason } from './certainty-reason.type.js';
import { type CursorValues, encodeCursor } from './cursor.js';
import { Certainty } from './enums.js';
import { PageInfo } from './page.js';

type Constructor<T> = abstract new () => T;

/** A value, or a function that GraphQL calls only if the field is selected. */
export type Lazily<T> = T | (() => Promise<T>);

/** A page of edges. `count` reads the total, only when asked. */
export interface Connection<E> {
  edges: Lazily<E[]>;
  pageInfo: Lazily<PageInfo>;
  count: () => Promise<number>;
}

/** A base class for the Relay connection of an edge type. */
export function ConnectionOf<E extends object>(edge: Constructor<E>) {
  @ObjectType()
  abstract class ConnectionBase implements Connection<E> {
    // Simple fields are resolved by graphql-js, which calls a function; TypeGraphQL would return it.
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

/** What all edges of entity lists have beside their node. */
@ObjectType()
export abstract class EntityEdge {
  /** The list and order this edge was read in, and its position there. */
  list!: string;
  position!: CursorValues;

  @Field(() => String, { description: 'Where this edge lies in the list and order it was read in.' })
  get cursor(): string {
    return encodeCursor(this.list, this.position);
  }

  @Field(() => Certainty, {
    nullable: true,
    description:
      'How surely the entity existed at the time of the `asOf` of its list; null without one, or if its type is not dated.',
  })
  certainty!: keyof typeof Certainty | null;

  /** What `certainty` follows from; null where that is. */
  reason!: (() => Reason) | null;

  @Field(() => CertaintyReason, { nullable: true, description: 'Why `certainty` is what it is; null where that is.' })
  get certaintyReason(): CertaintyReason | null {
    return this.reason && toCertaintyReason(this.reason());
  }
}
