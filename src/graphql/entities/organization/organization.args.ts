import { ArgsType } from 'type-graphql';
import { OrganizationKind } from '../../common/enums.js';
import { defineFilter } from '../../reading/list/define-filter.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

const { filter, counts } = defineFilter('Organization', {
  fields: {
    id: 'id',
    name: 'text',
    nameVi: 'text',
    kind: { words: OrganizationKind, name: 'OrganizationKind' },
    foundedOn: 'date',
    dissolvedOn: 'date',
  },
  relations: {
    positions: comesFrom('BELONGS_TO', 'Position'),
    members: comesFrom('MEMBER_OF', 'Node'),
    leaders: comesFrom('LEADS', 'Province'),
    rankings: comesFrom('RANKED_IN', 'Province'),
    wholes: leadsTo('PART_OF', 'Organization'),
    parts: comesFrom('PART_OF', 'Organization'),
    governedProvinces: leadsTo('GOVERNS', 'Province'),
    issuedDocuments: comesFrom('ISSUED_BY', 'LegalDocument'),
    organizedEvents: leadsTo('ORGANIZED', 'Event'),
  },
});

export const organizationOrderFields: OrderFields = {
  NAME: { property: 'sortKey', kind: 'text', description: 'By name.', always: true },
  FOUNDED_ON: { property: 'foundedOn', kind: 'text', description: 'By founding date.' },
};

@ArgsType()
export class OrganizationListArgs extends ListArgsOf(
  filter,
  defineOrder('Organization', organizationOrderFields, counts),
) {}
