import { ArgsType } from 'type-graphql';
import { AwardKind } from '../../common/enums.js';
import { defineFilter } from '../../reading/list/define-filter.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

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
