import { ArgsType } from 'type-graphql';
import { defineFilter } from '../../reading/list/define-filter.js';
import { leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

const { filter, counts } = defineFilter('Official', {
  fields: { id: 'id', name: 'text', birthDate: 'date', gender: 'text' },
  relations: {
    roles: leadsTo('HOLDS', 'Position'),
    memberships: leadsTo('MEMBER_OF', 'Organization'),
    participations: leadsTo('PARTICIPATED_IN', 'Event'),
    proposals: leadsTo('PROPOSED_FOR', 'Award'),
    awards: leadsTo('RECEIVED', 'Award'),
    signedDocuments: leadsTo('SIGNED', 'LegalDocument'),
  },
});

export const officialOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name, as a Vietnamese dictionary sorts.', always: true },
  BIRTH_DATE: { property: 'birthDate', kind: 'text', description: 'By birth date.' },
};

@ArgsType()
export class OfficialListArgs extends ListArgsOf(filter, defineOrder('Official', officialOrderFields, counts)) {}
