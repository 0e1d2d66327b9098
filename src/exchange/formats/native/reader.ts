import { isRelationshipFact } from '../../../facts/fact.js';
import { NATIVE_HEADER, parseNativeFact } from '../../../facts/native-fact.js';
import type { ImportFormat } from '../../import/import-format.js';
import type { InputFile } from '../../import/input-file.js';
import type { ImportItem } from '../../import/item.js';
import { type Line, parseJsonLine, readLines } from '../../import/read-lines.js';
import { isCurationRecordLine, readCurationRecordLine } from './curation-record-line.js';

function isHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === NATIVE_HEADER.format;
}

function readCurationRecords(value: object, line: number): ImportItem[] {
  const record = readCurationRecordLine(value);
  if (typeof record === 'string') return [{ kind: 'problem', line, message: `${record}.` }];
  return [
    { kind: 'record', of: record.kind === 'merge' ? 'merges' : 'judgements' },
    { kind: 'curation-record', record, line },
  ];
}

function readItem(read: Line): ImportItem[] {
  const { line } = read;
  const parsed = parseJsonLine(read);
  if ('problem' in parsed) return [{ kind: 'problem', line, message: `${parsed.problem}.` }];
  if (line === 1 && isHeader(parsed.value)) return [];
  if (isCurationRecordLine(parsed.value)) return readCurationRecords(parsed.value, line);
  const fact = parseNativeFact(parsed.value);
  if (typeof fact === 'string') return [{ kind: 'problem', line, message: `${fact}.` }];
  const of = isRelationshipFact(fact) ? 'relationships' : 'entities';
  return [
    { kind: 'record', of },
    { kind: 'fact', fact, line },
  ];
}

async function* read(file: InputFile): AsyncGenerator<ImportItem[]> {
  for await (const lines of readLines(file)) yield lines.flatMap(readItem);
}

/** The native format, the only one that holds the whole graph. */
export const nativeFormat: ImportFormat = {
  name: 'native',
  title: 'the native format, a fact a line (.ndjson)',
  policy: 'replace',
  reversedDates: 'accept',
  recognizes: (_, beginning) => /^\{\s*"(entity|relationship|format)"\s*:/.test(beginning),
  read,
};
