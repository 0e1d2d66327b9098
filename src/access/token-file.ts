import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type ApiTokenRecord, apiTokenRecord } from './api-token.js';

// Append-only, one JSON object per line: other processes can add and revoke tokens while the service runs, even two at
// once, without losing anything. Tokens are not in the graph, because only one process at a time can open its file.

const line = z.union([apiTokenRecord, z.strictObject({ revoked: z.string(), revokedAt: z.iso.datetime() })]);

/** A token file that cannot be read. The message names the line and the next step. */
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

/** The file with the hashes of API tokens. */
export class TokenFile {
  readonly path: string;
  #read: { readonly stamp: string; readonly records: ReadonlyMap<string, ApiTokenRecord> } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * The tokens that are valid now, by id. The file is read again only when it has changed.
   * @throws {TokenFileError} naming a line that is not a record.
   */
  async records(): Promise<ReadonlyMap<string, ApiTokenRecord>> {
    const stamp = await this.#stamp();
    if (this.#read?.stamp === stamp) return this.#read.records;
    const content = stamp === '' ? '' : await readFile(this.path, 'utf8');
    this.#read = { stamp, records: parseRecords(content, this.path) };
    return this.#read.records;
  }

  /** Adds a token. The file is readable only by its owner. */
  async add(record: ApiTokenRecord): Promise<void> {
    await this.#append(record);
  }

  /** Revokes a token; false if there is no such token. */
  async revoke(id: string): Promise<boolean> {
    if (!(await this.records()).has(id)) return false;
    await this.#append({ revoked: id, revokedAt: new Date().toISOString() });
    return true;
  }

  async #append(entry: z.input<typeof line>): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    await appendFile(this.path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }

  /** Changes whenever the file does; empty if there is none. */
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
