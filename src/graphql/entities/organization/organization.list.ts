import { OrganizationKind } from '../../common/enums.js';
import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byWord } from '../../reading/list/facet-definition.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { Organization } from './organization.type.js';

export const organizationList = defineList({
  label: 'Organization',
  node: Organization,
  plural: 'organizations',
  criteria: defineCriteria('Organization', {
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
    order: {
      NAME: { property: 'sortKey', kind: 'text', description: 'By name.', always: true },
      FOUNDED_ON: { property: 'foundedOn', kind: 'text', description: 'By founding date.' },
    },
  }),
  facets: {
    KIND: byWord('kind', 'By kind.'),
    PROVINCE: byRelated('-[:GOVERNS]->', 'By the provinces they govern.'),
  },
});
