import type { Language } from '../../language.js';
import { wordIn, wordsOf } from '../../words/words.js';
import type { Row } from '../cells.js';
import { englishTable } from './english-table.js';
import { vietnameseTable } from './vietnamese-table.js';

export type TableWords = typeof englishTable;

const tables: Readonly<Record<Language, TableWords>> = { en: englishTable, vi: vietnameseTable };

type Table = Readonly<Record<string, string>>;

/** The head of a column, by the name that the cells of a row have for it. */
export function headOf(column: string, language: Language): string {
  const table = tables[language];
  const [, base = column, part] = /^(.*?)(?: (id|link))?$/.exec(column) ?? [];
  const head = wordIn({ ...wordsOf(language).properties, ...table.columns }, base);
  if (part === 'id') return table.ofId(head);
  return part === 'link' ? table.ofLink(head) : head;
}

/** The words of the values of the columns that have terms of the service. */
function valuesOf(language: Language): Readonly<Record<string, Table>> {
  const [words, table] = [wordsOf(language), tables[language]];
  return {
    certainty: words.certainty,
    certaintyReason: words.reasons,
    sharedTime: words.connect.together,
    role: { ...words.participationRoles, ...words.leadershipRoles },
    kind: { ...words.kindWords, ...words.conflicts.kinds, ...table.moments },
    type: words.relationshipTypes,
    property: words.properties,
    action: words.changes.actions,
    status: table.status,
    approximate: table.approximate,
    preferred: table.truth,
    sharedByAll: table.truth,
  };
}

/** Sections lie in one another, as holders in positions. */
function sectionIn(lists: Table, path: string): string {
  return path
    .split(' / ')
    .map((section) => wordIn(lists, section))
    .join(' / ');
}

/** The rows of a table in words, as their page has them; ids, links and dates stay as they are. */
export function rowsInWords(rows: readonly Row[], language: Language): Row[] {
  const [values, { lists }] = [valuesOf(language), tables[language]];
  const inWords = ([column, text]: [string, string]): [string, string] => {
    if (column === 'list') return [column, sectionIn(lists, text)];
    return [column, wordIn(values[column] ?? {}, text)];
  };
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(inWords)));
}
