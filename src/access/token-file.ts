import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type ApiTokenRecord, apiTokenRecord } from './api-token.js';

// Append-only, one JSON object per line: other processes can add and revoke tokens while the service runs, even two at
// once, without losing anything. Tokens are not in the graph, because only one process at a time can open its file.

const line = z.union([apiTokenRecord, z.strictObject({ revoked: z.string(), revokedAt: z.iso.datetime() })]);

type Line = z.output<typeof line>;

/** Told of a line that is no record, in a sentence for the operator. */
export type ReportLine = (problem: string) => void;

function parseLine(text: string): Line | undefined {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The ids of tokens that a damaged line names: it may have revoked them. */
function idsIn(text: string): readonly string[] {
  return text.match(/\b[0-9a-f]{16}\b/g) ?? [];
}

/** A line that is no record harms the tokens that it names, and no other. */
function parseRecords(content: string, path: string, report: ReportLine): Map<string, ApiTokenRecord> {
  const records = new Map<string, ApiTokenRecord>();
  content.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const entry = parseLine(text);
    if (entry === undefined) {
      for (const id of idsIn(text)) records.delete(id);
      report(`${path}:${index + 1} is not a token's record. Take the line out, and make its token again.`);
    } else if ('revoked' in entry) records.delete(entry.revoked);
    else records.set(entry.id, entry);
  });
  return records;
}

/** True if something would be appended to an unfinished line, which a process that was killed has left. */
async function endsWithinLine(path: string): Promise<boolean> {
  const content = await readFile(path).catch((thrown: unknown) => {
    if (isMissing(thrown)) return Buffer.alloc(0);
    throw thrown;
  });
  return content.length > 0 && content.at(-1) !== 10;
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

/** The file with the hashes of API tokens. */
export class TokenFile {
  readonly path: string;
  readonly #report: ReportLine;
  #read: { readonly stamp: string; readonly records: ReadonlyMap<string, ApiTokenRecord> } | undefined;

  constructor(path: string, report: ReportLine = () => {}) {
    this.path = path;
    this.#report = report;
  }

  /** The tokens that are valid now, by id. The file is read again only when it has changed. */
  async records(): Promise<ReadonlyMap<string, ApiTokenRecord>> {
    const stamp = await this.#stamp();
    if (this.#read?.stamp === stamp) return this.#read.records;
    const content = stamp === '' ? '' : await readFile(this.path, 'utf8');
    this.#read = { stamp, records: parseRecords(content, this.path, this.#report) };
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
    const start = (await endsWithinLine(this.path)) ? '\n' : '';
    await appendFile(this.path, `${start}${JSON.stringify(entry)}\n`, { mode: 0o600 });
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
