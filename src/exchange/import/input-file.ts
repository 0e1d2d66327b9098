import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { messageOf } from '../../model/errors.js';

/** A file that cannot be imported at all. Its message says the next step. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** What a folder begins with, where a file begins with its text. */
export const FOLDER = '';

const CHUNK_BYTES = 1 << 18;

/** A file to import: read from its beginning as often as a format needs, never held as a whole. */
export class InputFile {
  /** How many bytes of it have been read, those that were read twice counted twice. */
  bytesRead = 0;
  /** How many times it is going to be read. */
  passes = 1;

  private constructor(
    readonly file: string,
    /** As problems name it. */
    readonly path: string,
    readonly size: number,
    readonly isFolder: boolean,
  ) {}

  /** @throws {ImportError} if there is no such file. */
  static async open(file: string): Promise<InputFile> {
    try {
      const found = await stat(file);
      if (!found.isFile() && !found.isDirectory()) throw new Error('it is neither a file nor a folder');
      return new InputFile(file, relative(process.cwd(), file) || file, found.size, found.isDirectory());
    } catch (thrown) {
      throw new ImportError(`${file} cannot be read: ${messageOf(thrown)}. Give the path of a file.`);
    }
  }

  get name(): string {
    return basename(this.file);
  }

  /** Its bytes from the beginning. */
  async *chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(this.file, { highWaterMark: CHUNK_BYTES })) {
      const bytes: Buffer = chunk;
      this.bytesRead += bytes.length;
      yield bytes;
    }
  }
}
