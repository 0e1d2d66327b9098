import { ArgsType, Field } from 'type-graphql';
import { BidirectionalPageArgs } from '../../common/page.js';
import type { OrderKey } from './compile-order.js';

/** The arguments of a list of entities. */
export interface EntityListArgs extends BidirectionalPageArgs {
  readonly filter?: object | null;
  readonly orderBy?: readonly OrderKey[] | null;
}

type InputClass = abstract new () => object;

/** A base class for the arguments of a list: a page of what fits a filter, in an order. */
export function ListArgsOf(filterType: InputClass, orderType: InputClass) {
  @ArgsType()
  abstract class ListArgs extends BidirectionalPageArgs {
    @Field(() => filterType, { nullable: true, description: 'Only those that fit; all if left out.' })
    filter?: object | null;

    @Field(() => [orderType], {
      nullable: true,
      description:
        'The keys to sort by, the first counting most, at most 4; the first field of the enum if left out. Ties are broken by id.',
    })
    orderBy?: OrderKey[] | null;
  }
  return ListArgs;
}
