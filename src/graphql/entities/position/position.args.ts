import { ArgsType } from 'type-graphql';
import { PositionKind } from '../../common/enums.js';
import { defineFilter } from '../../reading/list/define-filter.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { ListArgsOf } from '../../reading/list/list-args.js';
import { defineOrder, type OrderFields } from '../../reading/list/order-definition.js';

const { filter, counts } = defineFilter('Position', {
  fields: {
    id: 'id',
    title: 'text',
    titleVi: 'text',
    kind: { words: PositionKind, name: 'PositionKind' },
    seats: 'number',
    rank: 'number',
  },
  relations: {
    holders: comesFrom('HOLDS', 'Official'),
    organizations: leadsTo('BELONGS_TO', 'Organization'),
    provinces: leadsTo('REPRESENTS', 'Province'),
    grantedAwards: comesFrom('GRANTED_BY', 'Award'),
    issuedDocuments: comesFrom('ISSUED_BY', 'LegalDocument'),
  },
});

export const positionOrderFields: OrderFields = {
  TITLE: { property: 'sortKey', kind: 'text', description: 'By title.', always: true },
  RANK: { property: 'rank', kind: 'number', description: 'By rank in the organization.' },
};

@ArgsType()
export class PositionListArgs extends ListArgsOf(filter, defineOrder('Position', positionOrderFields, counts)) {}
