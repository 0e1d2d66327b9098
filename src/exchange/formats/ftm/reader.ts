import type { EntityFact } from '../../../facts/fact.js';
import type { ImportFormat, ReadContext } from '../../import/import-format.js';
import type { InputFile } from '../../import/input-file.js';
import type { ImportItem } from '../../import/item.js';
import { parseJsonLine, readLines } from '../../import/read-lines.js';
import { implied } from '../../import/web-source.js';
import { EntityReader } from './entity-reader.js';

async function* read(file: InputFile, { ids }: ReadContext): AsyncGenerator<ImportItem[]> {
  const properties = { title: `${file.name} (FollowTheMoney)` };
  const source: EntityFact = { type: 'Source', id: ids.source, properties, evidence: [] };
  yield [implied(source, 1)];
  const reader = new EntityReader(ids);
  for await (const lines of readLines(file)) {
    yield lines.flatMap((line): ImportItem[] => {
      const parsed = parseJsonLine(line);
      if ('problem' in parsed) return [{ kind: 'problem', line: line.line, message: `${parsed.problem}.` }];
      return reader.read(parsed.value, line.line);
    });
  }
}

/** FollowTheMoney: one entity per line. */
export const ftmFormat: ImportFormat = {
  name: 'ftm',
  title: 'entities of FollowTheMoney, one a line (.ftm.json, .ijson)',
  policy: 'keep',
  reversedDates: 'omit-end',
  recognizes: (_, beginning) => {
    const [first = ''] = beginning.split('\n');
    return first.startsWith('{') && first.includes('"schema"') && first.includes('"properties"');
  },
  read,
};
