import { AwardKind } from '../../common/enums.js';
import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byWord } from '../../reading/list/facet-definition.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { Award } from './award.type.js';

export const awardList = defineList({
  label: 'Award',
  node: Award,
  plural: 'awards',
  criteria: defineCriteria('Award', {
    fields: { id: 'id', name: 'text', nameVi: 'text', kind: { words: AwardKind, name: 'AwardKind' } },
    relations: {
      grantors: leadsTo('GRANTED_BY', 'Node'),
      nominees: comesFrom('PROPOSED_FOR', 'Node'),
      recipients: comesFrom('RECEIVED', 'Node'),
    },
    order: {
      NAME: { property: 'sortKey', kind: 'text', description: 'By name.', always: true },
    },
  }),
  facets: {
    KIND: byWord('kind', 'By kind.'),
    GRANTOR: byRelated('-[:GRANTED_BY]->', 'By who grants them.'),
  },
});
