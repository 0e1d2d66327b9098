import { ArgsType } from 'type-graphql';
import { defineFilter } from '../../reading/list/define-filter.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

const { filter, counts } = defineFilter('Province', {
  fields: {
    id: 'id',
    name: 'text',
    nameVi: 'text',
    isoCode: 'id',
    gsoCode: 'id',
    validFrom: 'date',
    validUntil: 'date',
  },
  relations: {
    positions: comesFrom('REPRESENTS', 'Position'),
    memberships: leadsTo('MEMBER_OF', 'Organization'),
    leaderships: leadsTo('LEADS', 'Organization'),
    rankings: leadsTo('RANKED_IN', 'Organization'),
    proposals: leadsTo('PROPOSED_FOR', 'Award'),
    awards: leadsTo('RECEIVED', 'Award'),
    signedDocuments: leadsTo('SIGNED', 'LegalDocument'),
    representations: leadsTo('REPRESENTED_AT', 'Event'),
    successors: leadsTo('SUCCEEDED_BY', 'Province'),
    predecessors: comesFrom('SUCCEEDED_BY', 'Province'),
  },
});

export const provinceOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name, as a Vietnamese dictionary sorts.', always: true },
  GSO_CODE: { property: 'gsoCode', kind: 'text', description: 'By the code of the General Statistics Office.' },
  VALID_FROM: { property: 'validFrom', kind: 'text', description: 'By the first day it existed.' },
};

@ArgsType()
export class ProvinceListArgs extends ListArgsOf(filter, defineOrder('Province', provinceOrderFields, counts)) {}
