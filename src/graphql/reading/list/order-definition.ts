import { Field, InputType } from 'type-graphql';
import { enumOf, OrderDirection } from '../../common/enums.js';

interface OrderField {
  readonly property: string;
  readonly kind: 'text' | 'number';
  readonly description: string;
  /** True if every entity of the type has the property, so that a store can read it from an index in order. */
  readonly always?: boolean;
}

/** What a list may be sorted by, by the words of its order enum. The first is the default. */
export type OrderFields = Readonly<Record<string, OrderField>>;

type InputClass = abstract new () => object;

/** Defines the input type of a sort key from a table of fields and the counts of relations, if the type has any. */
export function defineOrder(name: string, fields: OrderFields, counts: InputClass | undefined): InputClass {
  const descriptions = Object.entries(fields).map(([word, { description }]) => [word, description] as const);
  const words = enumOf(`${name}OrderField`, 'What a list may be sorted by.', Object.fromEntries(descriptions));

  @InputType(`${name}Order`, { description: 'A key to sort by: a field or a count.' })
  abstract class Order {
    @Field(() => words, { nullable: true, description: 'The field to sort by.' })
    field?: string | null;

    @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
    direction!: OrderDirection;
  }
  if (counts !== undefined) {
    const description = 'The related count to sort by, in place of a field.';
    Field(() => counts, { nullable: true, description })(Order.prototype, 'count');
  }
  return Order;
}
