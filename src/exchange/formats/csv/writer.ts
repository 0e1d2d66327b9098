import { type EntityType, entityTypeNames, entityTypes } from '../../../model/entity-types.js';
import type { QueryRunner } from '../../../store/store.js';
import type { ExportFormat } from '../../export/export-format.js';
import { entityPages, relationshipsOfType } from '../../export/read-graph.js';
import { withSentenceColumn, withSentences } from '../../export/told-facts.js';
import { cell, evidenceCell, relationshipColumns } from '../columns.js';
import { CSV_MEDIA_TYPE, csvRow } from './row.js';

function entityTable(type: EntityType): ExportFormat {
  const columns = Object.keys(entityTypes[type].properties);
  const name = `${entityTypes[type].prefix}s.csv`;
  return {
    name,
    title: `a table of all entities of type ${type}`,
    fileName: name,
    mediaType: CSV_MEDIA_TYPE,
    async *write(graph: QueryRunner) {
      yield csvRow(['id', ...columns, 'evidence']);
      for await (const page of entityPages(graph, type)) {
        yield page
          .map((fact) => csvRow([fact.id, ...columns.map((column) => cell(fact, column)), evidenceCell(fact)]))
          .join('');
      }
    },
  };
}

const relationshipTable: ExportFormat = {
  name: 'relationships.csv',
  title: 'a table of all relationships',
  fileName: 'relationships.csv',
  mediaType: CSV_MEDIA_TYPE,
  tellsFacts: true,
  async *write(graph, _losses, options) {
    const language = options?.sentences;
    const columns = withSentenceColumn(relationshipColumns, language);
    yield csvRow(['id', 'type', 'from', 'to', ...columns, 'evidence']);
    for (const type of entityTypeNames.filter((name) => name !== 'Source')) {
      for await (const page of relationshipsOfType(graph, type)) {
        yield (await withSentences(graph, page, language))
          .map((fact) => {
            const cells = columns.map((column) => cell(fact, column));
            return csvRow([fact.id, fact.type, fact.fromId, fact.toId, ...cells, evidenceCell(fact)]);
          })
          .join('');
      }
    }
  },
};

export const csvExports: readonly ExportFormat[] = [...entityTypeNames.map(entityTable), relationshipTable];
