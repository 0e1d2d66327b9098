import { ArgsType } from 'type-graphql';
import { defineFilter } from '../../reading/list/define-filter.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

const { filter, counts } = defineFilter('Source', {
  fields: {
    id: 'id',
    title: 'text',
    publisher: 'text',
    author: 'text',
    publishedOn: 'date',
    url: 'id',
    language: 'id',
  },
  relations: {},
});

export const sourceOrderFields: OrderFields = {
  TITLE: { property: 'sortKey', kind: 'text', description: 'By title.', always: true },
  PUBLISHED_ON: { property: 'publishedOn', kind: 'text', description: 'By date of publication.' },
};

@ArgsType()
export class SourceListArgs extends ListArgsOf(filter, defineOrder('Source', sourceOrderFields, counts)) {}
