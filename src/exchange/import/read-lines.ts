import { messageOf } from '../../model/errors.js';
import { decodeUtf8, MAXIMUM_RECORD_BYTES, NOT_UTF8 } from './decode.js';
import type { InputFile } from './input-file.js';

/** A non-empty line, or why it cannot be read. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: string };

const NEWLINE = 0x0a;

function readLine(line: number, bytes: Buffer): Line[] {
  if (bytes.length > MAXIMUM_RECORD_BYTES) return [tooLong(line)];
  const text = decodeUtf8(bytes);
  if (text === undefined) return [{ line, problem: `the line ${NOT_UTF8}` }];
  return text.trim() === '' ? [] : [{ line, text }];
}

function tooLong(line: number): Line {
  return { line, problem: `the line is longer than ${MAXIMUM_RECORD_BYTES / 1024 / 1024} MiB: part it` };
}

/** The lines of a file, grouped by chunk. Lines that are too long are skipped and reported. */
export async function* readLines(file: InputFile): AsyncGenerator<Line[]> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  let number = 0;
  for await (const chunk of file.chunks()) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      number += 1;
      const part = chunk.subarray(start, end);
      if (restBytes > MAXIMUM_RECORD_BYTES) lines.push(tooLong(number));
      else lines.push(...readLine(number, restBytes === 0 ? part : Buffer.concat([...rest, part])));
      rest = [];
      restBytes = 0;
      start = end + 1;
    }
    restBytes += chunk.length - start;
    if (restBytes > MAXIMUM_RECORD_BYTES) rest = [];
    else if (start < chunk.length) rest.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (restBytes > MAXIMUM_RECORD_BYTES) yield [tooLong(number + 1)];
  else if (restBytes > 0) yield readLine(number + 1, Buffer.concat(rest));
}

/** Parses a line, or says why it cannot be parsed. */
export function parseJsonLine(line: Line): { readonly value: unknown } | { readonly problem: string } {
  if ('problem' in line) return line;
  try {
    return { value: JSON.parse(line.text) as unknown };
  } catch (thrown) {
    return { problem: `the line is not JSON: ${messageOf(thrown)}` };
  }
}
