import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byYear } from '../../reading/list/facet-definition.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { Province } from './province.type.js';

export const provinceList = defineList({
  label: 'Province',
  node: Province,
  plural: 'provinces',
  criteria: defineCriteria('Province', {
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
    order: {
      NAME: {
        property: 'sortKey',
        kind: 'text',
        description: 'By name, as a Vietnamese dictionary sorts.',
        always: true,
      },
      GSO_CODE: { property: 'gsoCode', kind: 'text', description: 'By the code of the General Statistics Office.' },
      VALID_FROM: { property: 'validFrom', kind: 'text', description: 'By the first day it existed.' },
    },
  }),
  facets: {
    ORGANIZATION: byRelated('-[:MEMBER_OF]->', 'By the organizations they are members of.'),
    VALID_UNTIL_YEAR: byYear('validUntil', 'By the year they ceased to exist.'),
  },
});
