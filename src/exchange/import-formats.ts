import { yamlFormat } from './formats/dataset/reader.js';
import { ftmFormat } from './formats/ftm/reader.js';
import { nativeFormat } from './formats/native/reader.js';
import { popoloFormat } from './formats/popolo/reader.js';
import { provincesFormat } from './formats/provinces/reader.js';
import type { ImportFormat } from './import/import-format.js';
import { FOLDER, ImportError, type InputFile } from './import/input-file.js';
import { unknownFormat } from './unknown-format.js';

/** All import formats, in the order in which they are tried. */
export const importFormats: readonly ImportFormat[] = [
  yamlFormat,
  nativeFormat,
  popoloFormat,
  ftmFormat,
  provincesFormat,
];

const NAMES = importFormats.map(({ name }) => name);
const BEGINNING_LENGTH = 4096;

async function readBeginning(file: InputFile): Promise<string> {
  if (file.isFolder) return FOLDER;
  for await (const chunk of file.chunks()) return chunk.subarray(0, BEGINNING_LENGTH).toString('utf8').trimStart();
  return ' ';
}

/**
 * The format of a file: the named one, or the detected one.
 * @throws {ImportError} if there is no format of this name, or none is detected.
 */
export async function formatOf(file: InputFile, name: string | undefined): Promise<ImportFormat> {
  if (name !== undefined) {
    const named = importFormats.find((format) => format.name === name);
    if (named === undefined) throw new ImportError(unknownFormat(name, NAMES));
    return named;
  }
  const beginning = await readBeginning(file);
  const found = importFormats.find((format) => format.recognizes(file.name, beginning));
  if (found === undefined) {
    throw new ImportError(
      `${file.path} looks like no format that is known: give --format, one of ${NAMES.join(', ')}.`,
    );
  }
  return found;
}
