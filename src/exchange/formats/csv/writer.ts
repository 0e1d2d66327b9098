import { type EntityType, entityTypeNames, entityTypes } from '../../../model/entity-types.js';
import type { QueryRunner } from '../../../store/store.js';
import type { ExportFormat } from '../../export/export-format.js';
import { entityPages, relationshipsOfType } from '../../export/read-graph.js';
import { withSentenceColumn, withSentences } from '../../export/told-facts.js';
import { cell, evidenceCell, relationshipColumns } from '../columns.js';

/** What a spreadsheet takes for a formula, which may send the table elsewhere or run a program. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that spreadsheets show as it is: an apostrophe before it makes it no formula. */
function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A row according to RFC 4180: quoted where necessary and ended by CRLF. */
function row(cells: readonly string[]): string {
  const quoted = cells
    .map(neutralized)
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${quoted.join(',')}\r\n`;
}

const MEDIA_TYPE = 'text/csv; charset=utf-8; header=present';

function entityTable(type: EntityType): ExportFormat {
  const columns = Object.keys(entityTypes[type].properties);
  const name = `${entityTypes[type].prefix}s.csv`;
  return {
    name,
    title: `a table of all entities of type ${type}`,
    fileName: name,
    mediaType: MEDIA_TYPE,
    async *write(graph: QueryRunner) {
      yield row(['id', ...columns, 'evidence']);
      for await (const page of entityPages(graph, type)) {
        yield page
          .map((fact) => row([fact.id, ...columns.map((column) => cell(fact, column)), evidenceCell(fact)]))
          .join('');
      }
    },
  };
}

const relationshipTable: ExportFormat = {
  name: 'relationships.csv',
  title: 'a table of all relationships',
  fileName: 'relationships.csv',
  mediaType: MEDIA_TYPE,
  tellsFacts: true,
  async *write(graph, _losses, options) {
    const language = options?.sentences;
    const columns = withSentenceColumn(relationshipColumns, language);
    yield row(['id', 'type', 'from', 'to', ...columns, 'evidence']);
    for (const type of entityTypeNames.filter((name) => name !== 'Source')) {
      for await (const page of relationshipsOfType(graph, type)) {
        yield (await withSentences(graph, page, language))
          .map((fact) => {
            const cells = columns.map((column) => cell(fact, column));
            return row([fact.id, fact.type, fact.fromId, fact.toId, ...cells, evidenceCell(fact)]);
          })
          .join('');
      }
    }
  },
};

export const csvExports: readonly ExportFormat[] = [...entityTypeNames.map(entityTable), relationshipTable];
