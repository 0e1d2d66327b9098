import type { EntityFact } from '../../../facts/fact.js';
import { recordReference } from '../../../model/evidence-reference.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { ImportFormat, ReadContext } from '../../import/import-format.js';
import type { InputFile } from '../../import/input-file.js';
import { type ImportItem, unmapped } from '../../import/item.js';
import { type JsonRecord, readJsonRecords } from '../../import/json-records.js';
import { ProvinceIndex } from '../../import/province-index.js';
import { isGiven, isObject } from '../../import/read-value.js';
import { implied } from '../../import/web-source.js';
import { lastDayBefore } from '../last-day.js';

/** The fields of a province with the properties that they become; all others are unmapped. */
const fields: Readonly<Record<string, string>> = { name: 'name', full_name: 'nameVi', code: 'gsoCode' };

function readProvince(
  { index, line, value, problem }: JsonRecord,
  provinces: ProvinceIndex,
  at: PartialDate | undefined,
  { ids }: ReadContext,
): ImportItem[] {
  const counted: ImportItem = { kind: 'record', of: 'provinces' };
  if (problem !== undefined || !isObject(value)) {
    return [counted, { kind: 'problem', line, message: `[${index}]: ${problem ?? 'it is no object'}.` }];
  }
  const { code, name } = value;
  if (typeof code !== 'string' || typeof name !== 'string') {
    return [counted, { kind: 'problem', line, message: `[${index}] needs a code and a name: give both as text.` }];
  }
  // Codes were reassigned in 2025, and merged units kept names: only both together identify a province.
  const all = provinces.candidates(name, undefined, code);
  const [one, ...others] = all.length > 1 ? provinces.candidates(name, at, code) : all;
  if (one && others.length > 0)
    return [counted, unmapped('provinces that may be several of the graph', line, `${code} ${name}`)];
  if (one) return [counted, { kind: 'recognized', record: `${code} ${name}`, id: one.id }];
  const properties: Record<string, unknown> = {};
  const items: ImportItem[] = [counted];
  for (const [field, given] of Object.entries(value)) {
    const property = fields[field];
    if (property !== undefined) properties[property] = given;
    else if (isGiven(given)) items.push(unmapped(`provinces.${field}`, line, given));
  }
  const evidence = [recordReference(ids.source, code)];
  const fact: EntityFact = { type: 'Province', id: ids.entity('Province', `${code} ${name}`), properties, evidence };
  return [...items, { kind: 'fact', fact, line }];
}

/**
 * A time at which the list was valid. Some units kept both name and code when they were merged; units that the graph
 * has only once show which ones are meant.
 */
async function timeOf(file: InputFile, provinces: ProvinceIndex): Promise<PartialDate | undefined> {
  const begins: string[] = [];
  const ends: string[] = [];
  for await (const records of readJsonRecords(file)) {
    for (const { value } of records) {
      if (!isObject(value)) continue;
      const [only, ...others] = provinces.candidates(value['name'], undefined, String(value['code']));
      if (only === undefined || others.length > 0) continue;
      const { validFrom, validUntil } = only.properties;
      if (typeof validFrom === 'string') begins.push(validFrom);
      if (typeof validUntil === 'string') ends.push(validUntil);
    }
  }
  return begins.sort().at(-1) ?? lastDayBefore(ends.sort().at(0));
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<ImportItem[]> {
  const provinces = await ProvinceIndex.read(context.store);
  file.passes = 2;
  const at = await timeOf(file, provinces);
  const properties = { title: `${file.name} (administrative units of Vietnam)` };
  yield [implied({ type: 'Source', id: context.ids.source, properties, evidence: [] }, 1)];
  for await (const records of readJsonRecords(file)) {
    yield records.flatMap((record) => readProvince(record, provinces, at, context));
  }
}

/** Open data of the administrative units of Vietnam: an array of objects with `code`, `name` and `full_name`. */
export const provincesFormat: ImportFormat = {
  name: 'provinces',
  title: 'administrative units of Vietnam, an array of provinces (.json)',
  policy: 'keep',
  reversedDates: 'omit-end',
  recognizes: (_, beginning) => /^\[\s*\{/.test(beginning) && /"code"/.test(beginning) && /"full_name"/.test(beginning),
  read,
};
