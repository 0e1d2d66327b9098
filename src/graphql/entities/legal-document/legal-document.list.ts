import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byYear, type FacetDefinitions } from '../../reading/list/facet-definition.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { Directive, LegalDocument } from './legal-document.type.js';

const criteria = defineCriteria('LegalDocument', {
  fields: { id: 'id', number: 'text', title: 'text', titleVi: 'text', issuedOn: 'date', effectiveOn: 'date' },
  relations: {
    issuers: leadsTo('ISSUED_BY', 'Node'),
    signatories: comesFrom('SIGNED', 'Node'),
    signedAt: leadsTo('SIGNED_AT', 'Event'),
    events: comesFrom('DISCUSSED', 'Event'),
    amends: leadsTo('AMENDS', 'LegalDocument'),
    amendedBy: comesFrom('AMENDS', 'LegalDocument'),
  },
  order: {
    TITLE: { property: 'sortKey', kind: 'text', description: 'By title.', always: true },
    ISSUED_ON: { property: 'issuedOn', kind: 'text', description: 'By date of issue.' },
    EFFECTIVE_ON: { property: 'effectiveOn', kind: 'text', description: 'By the date it took effect.' },
  },
});

const facets: FacetDefinitions = {
  YEAR: byYear('issuedOn', 'By year of issue.'),
  ISSUER: byRelated('-[:ISSUED_BY]->', 'By who issued them.'),
};

export const legalDocumentList = defineList({
  label: 'LegalDocument',
  node: LegalDocument,
  plural: 'legal documents',
  criteria,
  facets,
});

export const directiveList = defineList({
  label: 'Directive',
  node: Directive,
  plural: 'directives',
  criteria,
  facets,
});
