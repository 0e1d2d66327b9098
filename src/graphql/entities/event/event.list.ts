import { EventKind } from '../../common/enums.js';
import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byRelated, byWord, byYear } from '../../reading/list/facet-definition.js';
import { comesFrom, leadsTo } from '../../reading/list/filter-definition.js';
import { Event } from './event.type.js';

export const eventList = defineList({
  label: 'Event',
  node: Event,
  plural: 'events',
  criteria: defineCriteria('Event', {
    fields: {
      id: 'id',
      name: 'text',
      nameVi: 'text',
      kind: { words: EventKind, name: 'EventKind' },
      startsOn: 'date',
      endsOn: 'date',
      place: 'text',
    },
    relations: {
      participants: comesFrom('PARTICIPATED_IN', 'Official'),
      represented: comesFrom('REPRESENTED_AT', 'Node'),
      organizers: comesFrom('ORGANIZED', 'Organization'),
      documents: leadsTo('DISCUSSED', 'LegalDocument'),
      signedDocuments: comesFrom('SIGNED_AT', 'LegalDocument'),
    },
    order: {
      NAME: { property: 'sortKey', kind: 'text', description: 'By name.', always: true },
      STARTS_ON: { property: 'startsOn', kind: 'text', description: 'By first day.' },
    },
  }),
  facets: {
    KIND: byWord('kind', 'By kind.'),
    YEAR: byYear('startsOn', 'By year.'),
    PROVINCE: byRelated('<-[:REPRESENTED_AT]-', 'By the provinces and organizations represented.'),
  },
});
