import { z } from 'zod';
import { isRelationshipFact } from '../../../facts/fact.js';
import { NATIVE_HEADER, parseNativeFact } from '../../../facts/native-fact.js';
import type { ImportFormat } from '../../import/import-format.js';
import { ImportError, type InputFile } from '../../import/input-file.js';
import type { ImportItem } from '../../import/item.js';
import { type Line, parseJsonLine, readLines } from '../../import/read-lines.js';
import { differenceOf, isClosingLine, type NativeCounts, noLines, readClosingLine } from './closing-line.js';
import { isCurationRecordLine, readCurationRecordLine } from './curation-record-line.js';

/** From this version on, a file ends with a closing line. */
const CLOSED_SINCE = 2;

const header = z.object({ format: z.literal(NATIVE_HEADER.format), version: z.number().default(1) });

/** What is known of a file so far. */
interface Reading {
  readonly counts: NativeCounts;
  closing: { readonly stated: NativeCounts; readonly line: number } | undefined;
}

function readCurationRecords(value: object, line: number, { counts }: Reading): ImportItem[] {
  const record = readCurationRecordLine(value);
  if (typeof record === 'string') return [{ kind: 'problem', line, message: `${record}.` }];
  const of = record.kind === 'merge' ? 'merges' : 'judgements';
  counts[of] += 1;
  return [
    { kind: 'record', of },
    { kind: 'curation-record', record, line },
  ];
}

function readClosing(value: object, line: number, reading: Reading): ImportItem[] {
  const stated = readClosingLine(value);
  if (stated === undefined) return [{ kind: 'problem', line, message: 'the closing line has no counts.' }];
  reading.closing = { stated, line };
  return [];
}

function readFact(value: unknown, line: number, { counts }: Reading): ImportItem[] {
  const fact = parseNativeFact(value);
  if (typeof fact === 'string') return [{ kind: 'problem', line, message: `${fact}.` }];
  const of = isRelationshipFact(fact) ? 'relationships' : 'entities';
  counts[of] += 1;
  return [
    { kind: 'record', of },
    { kind: 'fact', fact, line },
  ];
}

function readItem(read: Line, reading: Reading): ImportItem[] {
  const { line } = read;
  const parsed = parseJsonLine(read);
  if ('problem' in parsed) return [{ kind: 'problem', line, message: `${parsed.problem}.` }];
  const { value } = parsed;
  if (line === 1 && header.safeParse(value).success) return [];
  if (isClosingLine(value)) return readClosing(value, line, reading);
  if (isCurationRecordLine(value)) return readCurationRecords(value, line, reading);
  return readFact(value, line, reading);
}

/** What is wrong with a file whose closing line counts other lines than were read. */
function readEnd({ counts, closing }: Reading): ImportItem[] {
  const difference = closing && differenceOf(counts, closing.stated);
  if (difference === undefined) return [];
  const message = `the closing line states ${difference}: the file is not whole, or was changed. Export it again, or correct the line.`;
  return [{ kind: 'problem', line: closing?.line ?? 0, message }];
}

/** @throws {ImportError} for a file that is cut off, before anything of it is imported. */
async function checkWhole(file: InputFile): Promise<void> {
  const version = header.safeParse(parsedLine(await file.firstLine())).data?.version ?? 0;
  if (version < CLOSED_SINCE || isClosingLine(parsedLine(await file.lastLine()))) return;
  throw new ImportError(
    `${file.path} is cut off: it has no closing line. Nothing of it is imported. Export or copy it again; to import what is there, write "version":1 in its first line.`,
  );
}

function parsedLine(text: string): unknown {
  const parsed = parseJsonLine({ line: 1, text });
  return 'value' in parsed ? parsed.value : undefined;
}

async function* read(file: InputFile): AsyncGenerator<ImportItem[]> {
  await checkWhole(file);
  const reading: Reading = { counts: noLines(), closing: undefined };
  for await (const lines of readLines(file)) yield lines.flatMap((line) => readItem(line, reading));
  yield readEnd(reading);
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
