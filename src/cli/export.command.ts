import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { ExportFormat } from '../exchange/export/export-format.js';
import { Losses } from '../exchange/export/losses.js';
import { exportFormatNamed, exportFormats } from '../exchange/export-formats.js';
import { unknownFormat } from '../exchange/unknown-format.js';
import type { GraphStore } from '../store/store.js';
import { type Command, type Invocation, textOption } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { Progress } from './progress.js';
import { withStore } from './with-store.js';

const NAMES = exportFormats.map(({ name }) => name);

function formatOf(invocation: Invocation): ExportFormat {
  const name = textOption(invocation, 'format') ?? 'native';
  const format = exportFormatNamed(name);
  if (format === undefined) throw new UsageError(unknownFormat(name, NAMES));
  return format;
}

/** Writes at the pace of the stream; returns the number of bytes, or undefined if it was stopped. */
async function pour(
  parts: AsyncIterable<string>,
  stream: NodeJS.WritableStream,
  { signal, terminal }: Invocation,
): Promise<number | undefined> {
  const progress = new Progress(terminal.stderr, 'KB');
  let bytes = 0;
  for await (const part of parts) {
    bytes += Buffer.byteLength(part);
    if (!stream.write(part)) await once(stream, 'drain');
    progress.show('exporting', Math.round(bytes / 1000), undefined);
    if (signal.aborted) break;
  }
  progress.end();
  return signal.aborted ? undefined : bytes;
}

/** Writes to a temporary file and renames it at the end, so that the file is never incomplete. */
async function pourIntoFile(parts: AsyncIterable<string>, path: string, invocation: Invocation) {
  const unfinished = `${path}.unfinished`;
  const stream = createWriteStream(unfinished);
  try {
    const bytes = await pour(parts, stream, invocation);
    stream.end();
    await finished(stream);
    if (bytes !== undefined) await rename(unfinished, path);
    return bytes;
  } finally {
    stream.destroy();
    await rm(unfinished, { force: true });
  }
}

function describe(format: ExportFormat, bytes: number, losses: Losses): string {
  const lines = [`exported ${bytes.toLocaleString('en')} bytes as ${format.name}`];
  if (losses.counts.size > 0) lines.push('  not expressible in this format, left out:');
  for (const [what, count] of losses.counts) lines.push(`    ${what}: ${count.toLocaleString('en')}`);
  return `${lines.join('\n')}\n`;
}

async function write(store: GraphStore, format: ExportFormat, invocation: Invocation): Promise<ExitCode> {
  const { terminal, options } = invocation;
  const out = textOption(invocation, 'out');
  const losses = new Losses();
  const parts = format.write(store, losses);
  const bytes = await (out === undefined
    ? pour(parts, terminal.stdout, invocation)
    : pourIntoFile(parts, out, invocation));
  if (bytes === undefined) {
    terminal.stderr.write('Stopped; the export is incomplete. Run the same command again.\n');
    return exitCodes.STOPPED;
  }
  const json = { format: format.name, bytes, dropped: Object.fromEntries(losses.counts) };
  terminal.stderr.write(options['json'] ? `${JSON.stringify(json)}\n` : describe(format, bytes, losses));
  return exitCodes.OK;
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const [unexpected] = invocation.positionals;
  if (unexpected !== undefined) throw new UsageError(`export takes no ${unexpected}: write --out ${unexpected}`);
  const format = formatOf(invocation);
  return withStore((store) => write(store, format, invocation));
}

export const exportCommand: Command = {
  name: 'export',
  usage: '',
  summary: 'writes the graph in a format for other programs',
  options: {
    format: { type: 'string', value: 'NAME', description: `One of ${NAMES.join(', ')}; native if left out.` },
    out: { type: 'string', value: 'FILE', description: 'The file to write; standard output if left out.' },
    json: { type: 'boolean', description: 'Print the summary, on standard error, as one line of JSON.' },
  },
  examples: [
    { command: 'export --out graph.ndjson', does: 'everything, to import elsewhere' },
    { command: 'export --format popolo --out assembly.json', does: 'as Popolo; what Popolo cannot express is listed' },
    { command: 'export --format officials.csv', does: 'a table of all officials' },
  ],
  run,
};
