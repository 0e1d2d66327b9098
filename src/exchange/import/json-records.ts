import { decodeUtf8, MAXIMUM_RECORD_BYTES, NOT_UTF8 } from './decode.js';
import type { InputFile } from './input-file.js';

/** A record of a JSON file: an element of its array, or of an array in its object. */
export interface JsonRecord {
  /** The key of the array; empty if the file is an array. */
  readonly collection: string;
  /** The index in the array, from 1; 0 for a value that is not an array. */
  readonly index: number;
  readonly line: number;
  readonly value?: unknown;
  readonly problem?: string;
}

const [QUOTE, BACKSLASH, NEWLINE, COMMA, COLON] = [0x22, 0x5c, 0x0a, 0x2c, 0x3a];
const isOpening = (byte: number) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte: number) => byte === 0x7d || byte === 0x5d;
const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
const ARRAY = 0x5b;

/**
 * Splits a JSON file into records while streaming. It tracks only brackets and strings, and parses each record by
 * itself: a broken record has a line and does not affect others, and memory stays constant.
 */
export class Splitter {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #line = 1;
  #key = '';
  #index = 0;
  #recordDepth = 0;
  #startLine = 0;
  #parts: Buffer[] = [];
  #bytes = 0;
  /** What the current bytes belong to; undefined between keys and records. */
  #reading: 'key' | 'record' | undefined;
  #expectsKey = false;

  /** The records that end in this chunk. */
  split(chunk: Buffer): JsonRecord[] {
    const records: JsonRecord[] = [];
    let start = 0;
    for (let position = 0; position < chunk.length; position += 1) {
      const byte = chunk[position] ?? 0;
      if (byte === NEWLINE) this.#line += 1;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          this.#inString = false;
          if (this.#reading === 'key') this.#endKey(chunk.subarray(start, position + 1));
        }
        continue;
      }
      if (isSpace(byte)) continue;
      if (this.#reading === undefined && this.#begins(byte)) start = position;
      if (byte === QUOTE) this.#inString = true;
      else if (isOpening(byte)) this.#open(byte);
      else if (isClosing(byte) || byte === COMMA) {
        if (this.#ends(byte)) records.push(this.#endRecord(chunk.subarray(start, position)));
        if (byte === COMMA) this.#passComma();
        else this.#depth -= 1;
      }
    }
    if (this.#reading !== undefined) this.#keep(chunk.subarray(start));
    return records;
  }

  /** A record with the problem of a file that ends too early; undefined if it is complete. */
  end(): JsonRecord | undefined {
    if (this.#depth === 0 && this.#reading === undefined) return undefined;
    const problem = 'the file ends in the middle of a value: it is not whole';
    return { collection: this.#key, index: this.#index, line: this.#line, problem };
  }

  /** Whether a byte begins a key or a record. */
  #begins(byte: number): boolean {
    if (byte === COMMA || byte === COLON || isClosing(byte)) return false;
    if (this.#depth === 1 && this.#recordDepth === 0 && this.#expectsKey) {
      if (byte !== QUOTE) return false;
      this.#reading = 'key';
      return true;
    }
    const inArray = this.#recordDepth > 0 && this.#depth === this.#recordDepth;
    const valueOfKey = this.#depth === 1 && this.#recordDepth === 0 && this.#key !== '' && byte !== ARRAY;
    if (!inArray && !valueOfKey) return false;
    this.#reading = 'record';
    this.#startLine = this.#line;
    if (inArray) this.#index += 1;
    return true;
  }

  #open(byte: number): void {
    this.#depth += 1;
    if (this.#reading !== undefined) return;
    if (byte === ARRAY) {
      this.#recordDepth = this.#depth;
      this.#index = 0;
    } else this.#expectsKey = true;
  }

  /** Whether a comma or a closing bracket ends the record that is read. */
  #ends(byte: number): boolean {
    const level = this.#recordDepth > 0 ? this.#recordDepth : 1;
    const ends = this.#reading === 'record' && this.#depth === level;
    if (isClosing(byte) && this.#depth === this.#recordDepth) this.#recordDepth = 0;
    return ends;
  }

  #passComma(): void {
    if (this.#depth === 1 && this.#recordDepth === 0) {
      this.#expectsKey = true;
      this.#key = '';
      this.#index = 0;
    }
  }

  #keep(part: Buffer): void {
    this.#bytes += part.length;
    if (this.#bytes > MAXIMUM_RECORD_BYTES) this.#parts = [];
    else this.#parts.push(part);
  }

  #takeBytes(last: Buffer): Buffer {
    const bytes = Buffer.concat([...this.#parts, last]);
    this.#parts = [];
    this.#bytes = 0;
    this.#reading = undefined;
    return bytes;
  }

  #endKey(last: Buffer): void {
    const text = decodeUtf8(this.#takeBytes(last)) ?? '""';
    this.#key = text.slice(1, -1);
    this.#expectsKey = false;
  }

  #endRecord(last: Buffer): JsonRecord {
    const record = { collection: this.#key, index: this.#index, line: this.#startLine };
    if (this.#bytes + last.length > MAXIMUM_RECORD_BYTES) {
      this.#takeBytes(last);
      return { ...record, problem: `the record is longer than ${MAXIMUM_RECORD_BYTES / 1024 / 1024} MiB` };
    }
    return { ...record, ...parse(this.#takeBytes(last)) };
  }
}

function parse(bytes: Buffer): { value: unknown } | { problem: string } {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { problem: `the record ${NOT_UTF8}` };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (thrown) {
    return { problem: `the record is not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}

/** The records of a JSON file, grouped by the chunk in which they end. */
export async function* readJsonRecords(file: InputFile): AsyncGenerator<JsonRecord[]> {
  const splitter = new Splitter();
  for await (const chunk of file.chunks()) yield splitter.split(chunk);
  const unfinished = splitter.end();
  if (unfinished) yield [unfinished];
}
