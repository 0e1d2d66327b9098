import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byYear } from '../../reading/list/facet-definition.js';
import { leadsTo } from '../../reading/list/filter-definition.js';
import { Official } from './official.type.js';

export const officialList = defineList({
  label: 'Official',
  node: Official,
  plural: 'officials',
  criteria: defineCriteria('Official', {
    fields: { id: 'id', name: 'text', birthDate: 'date', deathDate: 'date', gender: 'text' },
    relations: {
      roles: leadsTo('HOLDS', 'Position'),
      memberships: leadsTo('MEMBER_OF', 'Organization'),
      participations: leadsTo('PARTICIPATED_IN', 'Event'),
      proposals: leadsTo('PROPOSED_FOR', 'Award'),
      awards: leadsTo('RECEIVED', 'Award'),
      signedDocuments: leadsTo('SIGNED', 'LegalDocument'),
    },
    order: {
      NAME: {
        property: 'sortKey',
        kind: 'text',
        description: 'By name, as a Vietnamese dictionary sorts.',
        always: true,
      },
      BIRTH_DATE: { property: 'birthDate', kind: 'text', description: 'By birth date.' },
    },
  }),
  facets: {
    PROVINCE: byRelated('-[:HOLDS]->(:Entity)-[:REPRESENTS]->', 'By the provinces of their positions.'),
    ORGANIZATION: byRelated('-[:HOLDS]->(:Entity)-[:BELONGS_TO]->', 'By the organizations of their positions.'),
    BIRTH_YEAR: byYear('birthDate', 'By year of birth.'),
  },
});
