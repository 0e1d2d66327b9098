import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { messageOf } from '../../model/errors.js';

/** Thrown if a file cannot be imported at all. The message says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The `beginning` of a folder, in place of the first bytes of a file. */
export const FOLDER = '';

const CHUNK_BYTES = 1 << 18;

/** A file to import, streamed from its beginning as often as the format needs. */
export class InputFile {
  /** The bytes read so far, in all passes. */
  bytesRead = 0;
  /** How many times the format reads the file. */
  passes = 1;

  private constructor(
    readonly file: string,
    /** The path in problems. */
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

  async *chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(this.file, { highWaterMark: CHUNK_BYTES })) {
      const bytes: Buffer = chunk;
      this.bytesRead += bytes.length;
      yield bytes;
    }
  }
}
