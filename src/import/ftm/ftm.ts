import type { EntityFact } from '../../dataset/facts.js';
import type { ImportFormat, ReadContext } from '../import-format.js';
import type { InputFile } from '../input-file.js';
import type { ImportItem } from '../item.js';
import { parseJsonLine, readLines } from '../read-lines.js';
import { implied } from '../web-source.js';
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

/** FollowTheMoney: an entity a line. */
export const ftmFormat: ImportFormat = {
  name: 'ftm',
  title: 'entities of FollowTheMoney, one a line (.ftm.json, .ijson)',
  policy: 'keep',
  reversedDatesAllowed: false,
  recognizes: (_, beginning) => {
    const [first = ''] = beginning.split('\n');
    return first.startsWith('{') && first.includes('"schema"') && first.includes('"properties"');
  },
  read,
};
