import { ArgsType } from 'type-graphql';
import { defineFilter } from '../list/define-filter.js';
import { comesFrom, leadsTo } from '../list/filter-definition.js';
import { ListArgsOf } from '../list/list-args.js';
import { defineOrder, type OrderFields } from '../list/order-definition.js';
import { PositionKind } from '../shared/enums.js';

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
