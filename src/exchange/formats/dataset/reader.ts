import { decodeUtf8, NOT_UTF8 } from '../../import/decode.js';
import type { ImportFormat } from '../../import/import-format.js';
import { FOLDER, ImportError, type InputFile } from '../../import/input-file.js';
import type { ImportItem } from '../../import/item.js';
import type { DatasetFile } from './dataset-file.js';
import { readDatasetFile, readDatasetFolder } from './parse-dataset.js';

/** Larger than any file written by hand. YAML cannot be parsed in parts, so files are held in memory. */
const MAXIMUM_BYTES = 32 * 1024 * 1024;

async function readText(file: InputFile): Promise<string> {
  if (file.size > MAXIMUM_BYTES) {
    throw new ImportError(`${file.path} is larger than 32 MiB: write it in the native format, a fact a line.`);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of file.chunks()) chunks.push(chunk);
  const text = decodeUtf8(Buffer.concat(chunks));
  if (text === undefined) throw new ImportError(`${file.path} ${NOT_UTF8}.`);
  return text;
}

async function* read(file: InputFile): AsyncGenerator<ImportItem[]> {
  if (!file.isFolder) yield* itemsOf({ path: file.path, text: await readText(file) });
  else for (const one of await readDatasetFolder(file.file)) yield* itemsOf(one);
}

function* itemsOf(file: DatasetFile): Generator<ImportItem[]> {
  const { path } = file;
  const { facts, problems } = readDatasetFile(file);
  yield problems.map(({ line, message }) => ({ kind: 'problem', path, line, message }));
  for (const of of ['entities', 'relationships'] as const) {
    yield facts[of].flatMap(({ fact, at }): ImportItem[] => [
      { kind: 'record', of },
      { kind: 'fact', fact, path, line: at().line },
    ]);
  }
  yield facts.omissions.map(({ at }) => ({
    kind: 'unmapped',
    what: 'omitted facts',
    line: at().line,
    example: 'listed by the file itself as without a place',
  }));
}

/** The dataset that curators write. A file that is not well formed is rejected as a whole. */
export const yamlFormat: ImportFormat = {
  name: 'dataset',
  title: 'the dataset that curators write (.yaml, or a folder of them)',
  policy: 'replace',
  reversedDates: 'refuse',
  recognizes: (name, beginning) => /\.ya?ml$/i.test(name) || beginning === FOLDER,
  read,
};
