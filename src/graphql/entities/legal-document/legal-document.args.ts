import { ArgsType } from 'type-graphql';
import { defineFilter } from '../../reading/list/define-filter.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

const { filter, counts } = defineFilter('LegalDocument', {
  fields: { id: 'id', number: 'text', title: 'text', titleVi: 'text', issuedOn: 'date', effectiveOn: 'date' },
  relations: {
    issuers: leadsTo('ISSUED_BY', 'Node'),
    signatories: comesFrom('SIGNED', 'Node'),
    events: comesFrom('DISCUSSED', 'Event'),
    amends: leadsTo('AMENDS', 'LegalDocument'),
    amendedBy: comesFrom('AMENDS', 'LegalDocument'),
  },
});

export const legalDocumentOrderFields: OrderFields = {
  TITLE: { property: 'sortKey', kind: 'text', description: 'By title.', always: true },
  ISSUED_ON: { property: 'issuedOn', kind: 'text', description: 'By date of issue.' },
  EFFECTIVE_ON: { property: 'effectiveOn', kind: 'text', description: 'By the date it took effect.' },
};

@ArgsType()
export class LegalDocumentListArgs extends ListArgsOf(
  filter,
  defineOrder('LegalDocument', legalDocumentOrderFields, counts),
) {}
