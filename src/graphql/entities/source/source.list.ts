import { defineCriteria, defineList } from '../../reading/list/define-list.js';
import { byWord, byYear } from '../../reading/list/facet-definition.js';
import { Source } from './source.type.js';

export const sourceList = defineList({
  label: 'Source',
  node: Source,
  plural: 'sources',
  criteria: defineCriteria('Source', {
    fields: {
      id: 'id',
      title: 'text',
      titleEn: 'text',
      titleVi: 'text',
      publisher: 'text',
      authors: 'texts',
      publishedOn: 'date',
      url: 'id',
      language: 'id',
    },
    relations: {},
    order: {
      TITLE: { property: 'sortKey', kind: 'text', description: 'By title.', always: true },
      PUBLISHED_ON: { property: 'publishedOn', kind: 'text', description: 'By date of publication.' },
    },
  }),
  facets: {
    YEAR: byYear('publishedOn', 'By year of publication.'),
    LANGUAGE: byWord('language', 'By language.'),
    PUBLISHER: byWord('publisher', 'By publisher.'),
  },
});
