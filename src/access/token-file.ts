import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type ApiTokenRecord, apiTokenRecord } from './api-token.js';

// One JSON object a line, only ever added to: a token can be made or revoked while the service runs, by another process,
// and two that do so at once lose nothing. It is no part of the graph, whose file one process alone may open.

const line = z.union([apiTokenRecord, z.strictObject({ revoked: z.string(), revokedAt: z.iso.datetime() })]);

/** A file of tokens that cannot be read. Its message says which line and what to do. */
export class TokenFileError extends Error {
  override readonly name = 'TokenFileError';
}

function parseLine(text: string, number: number, path: string): z.output<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch (thrown) {
    const advice = 'Take the line out, and make its token again.';
    throw new TokenFileError(`${path}:${number} is not a token's record. ${advice}`, { cause: thrown });
  }
}

function parseRecords(content: string, path: string): Map<string, ApiTokenRecord> {
  const records = new Map<string, ApiTokenRecord>();
  content.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const entry = parseLine(text, index + 1, path);
    if ('revoked' in entry) records.delete(entry.revoked);
    else records.set(entry.id, entry);
  });
  return records;
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

/** The file that holds the hashes of API tokens. */
export class TokenFile {
  readonly path: string;
  #read: { readonly stamp: string; readonly records: ReadonlyMap<string, ApiTokenRecord> } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * The tokens that are valid now, by id. The file is read again only when it has changed.
   * @throws {TokenFileError} naming a line that is no record.
   */
  async records(): Promise<ReadonlyMap<string, ApiTokenRecord>> {
    const stamp = await this.#stamp();
    if (this.#read?.stamp === stamp) return this.#read.records;
    const content = stamp === '' ? '' : await readFile(this.path, 'utf8');
    this.#read = { stamp, records: parseRecords(content, this.path) };
    return this.#read.records;
  }

  /** Adds a token, in a file that only its owner may read. */
  async add(record: ApiTokenRecord): Promise<void> {
    await this.#append(record);
  }

  /** Takes a token's validity away; answers whether there was such a token. */
  async revoke(id: string): Promise<boolean> {
    if (!(await this.records()).has(id)) return false;
    await this.#append({ revoked: id, revokedAt: new Date().toISOString() });
    return true;
  }

  async #append(entry: z.input<typeof line>): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    await appendFile(this.path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }

  /** What changes whenever the file does; empty if there is none. */
  async #stamp(): Promise<string> {
    try {
      const { mtimeMs, size, ino } = await stat(this.path);
      return `${mtimeMs} ${size} ${ino}`;
    } catch (thrown) {
      if (isMissing(thrown)) return '';
      throw thrown;
    }
  }
}
