import { PositionKind } from '../../common/enums.js';
import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byWord } from '../../reading/list/facet-definition.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { Position } from './position.type.js';

export const positionList = defineList({
  label: 'Position',
  node: Position,
  plural: 'positions',
  criteria: defineCriteria('Position', {
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
    order: {
      TITLE: { property: 'sortKey', kind: 'text', description: 'By title.', always: true },
      RANK: { property: 'rank', kind: 'number', description: 'By rank in the organization.' },
    },
  }),
  facets: {
    KIND: byWord('kind', 'By kind.'),
    PROVINCE: byRelated('-[:REPRESENTS]->', 'By the provinces they represent.'),
    ORGANIZATION: byRelated('-[:BELONGS_TO]->', 'By the organizations they belong to.'),
  },
});
