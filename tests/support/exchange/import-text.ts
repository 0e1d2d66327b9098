import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportOptions } from '../../../src/exchange/export/export-format.js';
import { Losses } from '../../../src/exchange/export/losses.js';
import { exportFormatNamed } from '../../../src/exchange/export-formats.js';
import { type ImportOptions, type ImportResult, importFile } from '../../../src/exchange/import-file.js';
import type { GraphStore } from '../../../src/store/store.js';

/** Writes a file, does something with it, and takes it away. */
export async function withFile<T>(name: string, content: string | Buffer, work: (path: string) => Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), 'officials-graph-file-'));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Imports what a file of this name would hold. */
export function importText(
  store: GraphStore,
  name: string,
  content: string | Buffer | object,
  options?: ImportOptions,
): Promise<ImportResult> {
  const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 1);
  return withFile(name, text, (path) => importFile(store, path, options));
}

/** The whole text of an export. */
export async function exportText(
  store: GraphStore,
  format: string,
  losses = new Losses(),
  options?: ExportOptions,
): Promise<string> {
  const found = exportFormatNamed(format);
  if (found === undefined) throw new Error(`There is no format ${format}.`);
  return store.readMoment(async (moment) => {
    losses.counts.clear();
    let text = '';
    for await (const part of found.write(moment, losses, options)) text += part;
    return text;
  });
}

/** The problems of a report as `line: message`. */
export function problemsOf({ report }: ImportResult): string[] {
  return report.problems.map(({ line, message }) => `${line}: ${message}`);
}
