import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { messageOf } from '../../model/errors.js';

/** Thrown if a file cannot be imported at all. The message says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The `beginning` of a folder, in place of the first bytes of a file. */
export const FOLDER = '';

const CHUNK_BYTES = 1 << 18;
/** More than a header or a closing line has. */
const LOOKED_AT_BYTES = 4096;

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

  /** Its first bytes up to the end of a line; the whole part looked at if that has none. */
  async firstLine(): Promise<string> {
    const [line = ''] = (await this.#textAt(0)).split('\n');
    return line;
  }

  /** Its last line that is not empty, if that is no longer than the part looked at. */
  async lastLine(): Promise<string> {
    const text = await this.#textAt(Math.max(0, this.size - LOOKED_AT_BYTES));
    return text.trimEnd().split('\n').at(-1) ?? '';
  }

  async #textAt(position: number): Promise<string> {
    const file = await open(this.file);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT_BYTES), 0, LOOKED_AT_BYTES, position);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  }

  async *chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(this.file, { highWaterMark: CHUNK_BYTES })) {
      const bytes: Buffer = chunk;
      this.bytesRead += bytes.length;
      yield bytes;
    }
  }
}
