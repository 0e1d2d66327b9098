import type { EntityFact } from '../../../facts/fact.js';
import type { ImportFormat, ReadContext } from '../../import/import-format.js';
import type { InputFile } from '../../import/input-file.js';
import { type ImportItem, unmapped } from '../../import/item.js';
import { type JsonRecord, readJsonRecords } from '../../import/json-records.js';
import { ProvinceIndex } from '../../import/province-index.js';
import { isObject } from '../../import/read-value.js';
import { implied, webSources } from '../../import/web-source.js';
import { isCollectionName } from './import-tables.js';
import { locatedRecord, RecordReader } from './record-reader.js';

/** Read last, as they name areas that may be recognized and organizations that may be «unknown». */
const LATER = ['posts', 'persons', 'memberships'];
const PASSES = 3;

interface Overview {
  /** The earliest day of its events, by which its areas are recognized. */
  at: string | undefined;
  /** The web pages that the file names as its own sources. */
  readonly origins: EntityFact[];
}

/** Reads what must be known of the whole file before its records are read. */
async function overview(file: InputFile): Promise<Overview> {
  const found: Overview = { at: undefined, origins: [] };
  for await (const records of readJsonRecords(file)) {
    for (const { collection, value } of records) {
      if (!isObject(value)) continue;
      const date = value['start_date'];
      if (collection === 'events' && typeof date === 'string' && isTerm(value) && (found.at ?? '~') > date)
        found.at = date;
      if (collection === 'meta') found.origins.push(...webSources(value['sources'] ?? []).sources);
    }
  }
  return found;
}

function isTerm({ classification }: Readonly<Record<string, unknown>>): boolean {
  return classification === 'legislative period';
}

function fileSource(file: InputFile, { ids }: ReadContext, { origins }: Overview): ImportItem[] {
  const evidence = [...new Set(origins.map(({ id }) => id))];
  const fact: EntityFact = { type: 'Source', id: ids.source, properties: { title: `${file.name} (Popolo)` }, evidence };
  return [...origins.map((origin) => implied(origin, 1)), implied(fact, 1)];
}

function readRecord(reader: RecordReader, { collection, index, line, value, problem }: JsonRecord): ImportItem[] {
  if (problem !== undefined) return [{ kind: 'problem', line, message: `${collection}[${index}]: ${problem}.` }];
  if (collection === 'meta') return [];
  if (index === 0) return [unmapped(collection, line, value)];
  const record = locatedRecord(collection, index, line, value);
  const counted: ImportItem = { kind: 'record', of: collection };
  if (record === undefined)
    return [counted, { kind: 'problem', line, message: `${collection}[${index}] is no object.` }];
  if (collection === 'memberships') return [counted, ...reader.readMembership(record)];
  if (isCollectionName(collection)) return [counted, ...reader.readEntity(collection, record)];
  return [counted, unmapped(collection, line, value)];
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<ImportItem[]> {
  file.passes = PASSES;
  const found = await overview(file);
  yield fileSource(file, context, found);
  const reader = new RecordReader(context.ids, await ProvinceIndex.read(context.store), found.at);
  for (const isLater of [false, true]) {
    for await (const records of readJsonRecords(file)) {
      const now = records.filter(({ collection }) => LATER.includes(collection) === isLater);
      yield now.flatMap((record) => readRecord(reader, record));
    }
  }
}

/** Popolo: persons, organizations, posts, memberships, areas and events in one JSON object. */
export const popoloFormat: ImportFormat = {
  name: 'popolo',
  title: 'Popolo (.json)',
  policy: 'keep',
  reversedDates: 'omit-end',
  recognizes: (_, beginning) =>
    /^\{\s*"(persons|organizations|memberships|posts|areas|events|meta)"\s*:/.test(beginning),
  read,
};
