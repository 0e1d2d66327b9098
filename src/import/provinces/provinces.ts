import type { EntityFact } from '../../dataset/facts.js';
import { recordReference } from '../../model/evidence-reference.js';
import type { ImportFormat, ReadContext } from '../import-format.js';
import type { InputFile } from '../input-file.js';
import { type ImportItem, unheld } from '../item.js';
import { type JsonRecord, readJsonRecords } from '../json-records.js';
import { KnownProvinces } from '../known-provinces.js';
import { isGiven, isObject } from '../read-value.js';
import { implied } from '../web-source.js';

/** The fields of a province, and the properties they become. What is not listed has no place. */
const fields: Readonly<Record<string, string>> = { name: 'name', full_name: 'nameVi', code: 'gsoCode' };

function readProvince(
  { index, line, value, problem }: JsonRecord,
  known: KnownProvinces,
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
  // Codes were given anew in 2025 and names were kept by merged units: both together mean one province.
  const id = known.find(name, undefined, code);
  if (id !== undefined) return [counted, { kind: 'recognized', record: `${code} ${name}`, id }];
  const properties: Record<string, unknown> = {};
  const items: ImportItem[] = [counted];
  for (const [field, one] of Object.entries(value)) {
    const property = fields[field];
    if (property !== undefined) properties[property] = one;
    else if (isGiven(one)) items.push(unheld(`provinces.${field}`, line, one));
  }
  const evidence = [recordReference(ids.source, code)];
  const fact: EntityFact = { type: 'Province', id: ids.entity('Province', `${code} ${name}`), properties, evidence };
  return [...items, { kind: 'fact', fact, line }];
}

async function* read(file: InputFile, context: ReadContext): AsyncGenerator<ImportItem[]> {
  const known = await KnownProvinces.read(context.store);
  const properties = { title: `${file.name} (administrative units of Vietnam)` };
  yield [implied({ type: 'Source', id: context.ids.source, properties, evidence: [] }, 1)];
  for await (const records of readJsonRecords(file)) {
    yield records.flatMap((record) => readProvince(record, known, context));
  }
}

/** The administrative units of Vietnam as open data lists them: an array of objects with `code`, `name`, `full_name`. */
export const provincesFormat: ImportFormat = {
  name: 'provinces',
  title: 'administrative units of Vietnam, an array of provinces (.json)',
  policy: 'keep',
  reversedDatesAllowed: false,
  recognizes: (_, beginning) => /^\[\s*\{/.test(beginning) && /"code"/.test(beginning) && /"full_name"/.test(beginning),
  read,
};
