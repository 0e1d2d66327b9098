import { ArgsType } from 'type-graphql';
import { defineFilter } from '../list/define-filter.js';
import { comesFrom, leadsTo } from '../list/filter-definition.js';
import { ListArgsOf } from '../list/list-args.js';
import { defineOrder, type OrderFields } from '../list/order-definition.js';
import { AwardKind } from '../shared/enums.js';

const { filter, counts } = defineFilter('Award', {
  fields: { id: 'id', name: 'text', nameVi: 'text', kind: { words: AwardKind, name: 'AwardKind' } },
  relations: {
    grantors: leadsTo('GRANTED_BY', 'Node'),
    nominees: comesFrom('PROPOSED_FOR', 'Node'),
    recipients: comesFrom('RECEIVED', 'Node'),
  },
});

export const awardOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name.', always: true },
};

@ArgsType()
export class AwardListArgs extends ListArgsOf(filter, defineOrder('Award', awardOrderFields, counts)) {}
