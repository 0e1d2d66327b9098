import { isRelationshipFact } from '../dataset/facts.js';
import { isKeptLine, readKeptLine } from '../exchange/kept-line.js';
import { OWN_HEADER, readOwnLine } from '../exchange/own-line.js';
import type { ImportFormat } from './import-format.js';
import type { InputFile } from './input-file.js';
import type { ImportItem } from './item.js';
import { type Line, parseJsonLine, readLines } from './read-lines.js';

function isHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === OWN_HEADER.format;
}

function readKept(value: object, line: number): ImportItem[] {
  const kept = readKeptLine(value);
  if (typeof kept === 'string') return [{ kind: 'problem', line, message: `${kept}.` }];
  return [
    { kind: 'record', of: kept.kind === 'merge' ? 'merges' : 'judgements' },
    { kind: 'kept', kept, line },
  ];
}

function readItem(read: Line): ImportItem[] {
  const { line } = read;
  const parsed = parseJsonLine(read);
  if ('problem' in parsed) return [{ kind: 'problem', line, message: `${parsed.problem}.` }];
  if (line === 1 && isHeader(parsed.value)) return [];
  if (isKeptLine(parsed.value)) return readKept(parsed.value, line);
  const fact = readOwnLine(parsed.value);
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

/** The own format: what an export holds, which is all. */
export const ownFormat: ImportFormat = {
  name: 'own',
  title: 'the own format, a fact a line (.ndjson)',
  policy: 'replace',
  reversedDatesAllowed: true,
  recognizes: (_, beginning) => /^\{\s*"(entity|relationship|format)"\s*:/.test(beginning),
  read,
};
