import { once } from 'node:events';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { ExportFormat } from '../exchange/export/export-format.js';
import { contentOf, withSpool } from '../exchange/export/spool.js';
import { type Exported, writeExport } from '../exchange/export/write-export.js';
import { exportFormatNamed, exportFormats } from '../exchange/export-formats.js';
import { unknownFormat } from '../exchange/unknown-format.js';
import type { LanguageCode } from '../model/sentences/language.js';
import { languageNamed, languageTags } from '../model/sentences/language-tags.js';
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

function sentencesOf(invocation: Invocation, { name, tellsFacts }: ExportFormat): LanguageCode | undefined {
  const asked = textOption(invocation, 'sentences');
  if (asked === undefined) return undefined;
  const language = languageNamed(asked);
  if (language === undefined) throw new UsageError(`--sentences takes ${languageTags.join(' or ')}, not ${asked}`);
  if (tellsFacts) return language;
  const others = exportFormats.filter((each) => each.tellsFacts).map((each) => each.name);
  throw new UsageError(`${name} has no place for sentences; ${others.join(', ')} have`);
}

/** Fills a file with the whole export; undefined if it was stopped. */
async function fill(file: FileHandle, store: GraphStore, format: ExportFormat, invocation: Invocation) {
  const { signal, terminal } = invocation;
  const sentences = sentencesOf(invocation, format);
  const progress = new Progress(terminal.stderr, 'KB');
  const onPart = (bytes: number) => {
    signal.throwIfAborted();
    progress.show('exporting', Math.round(bytes / 1000), undefined);
  };
  try {
    return await writeExport(store, format, file, { onPart, sentences });
  } catch (thrown) {
    if (signal.aborted) return undefined;
    throw thrown;
  } finally {
    progress.end();
  }
}

/** Writes beside the file and renames at the end, so that what has its name is whole. */
async function exportToFile(path: string, store: GraphStore, format: ExportFormat, invocation: Invocation) {
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, 'w');
  try {
    const exported = await fill(file, store, format, invocation);
    await file.sync();
    await file.close();
    if (exported !== undefined) await rename(unfinished, path);
    return exported;
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
}

/** Writes the whole export or nothing, at the pace of the stream. */
async function exportToOutput(store: GraphStore, format: ExportFormat, invocation: Invocation) {
  const { terminal, signal } = invocation;
  return withSpool(async (spool) => {
    const exported = await fill(spool, store, format, invocation);
    if (exported === undefined) return undefined;
    for await (const chunk of contentOf(spool)) {
      if (!terminal.stdout.write(chunk)) await once(terminal.stdout, 'drain');
      if (signal.aborted) return undefined;
    }
    return exported;
  });
}

function describe(format: ExportFormat, { bytes, losses }: Exported): string {
  const lines = [`exported ${bytes.toLocaleString('en')} bytes as ${format.name}`];
  if (losses.counts.size > 0) lines.push('  not expressible in this format, left out:');
  for (const [what, count] of losses.counts) lines.push(`    ${what}: ${count.toLocaleString('en')}`);
  return `${lines.join('\n')}\n`;
}

async function write(store: GraphStore, format: ExportFormat, invocation: Invocation): Promise<ExitCode> {
  const { terminal, options } = invocation;
  const out = textOption(invocation, 'out');
  const exported = await (out === undefined
    ? exportToOutput(store, format, invocation)
    : exportToFile(out, store, format, invocation));
  if (exported === undefined) {
    terminal.stderr.write('Stopped; the export is incomplete. Run the same command again.\n');
    return exitCodes.STOPPED;
  }
  const { bytes, losses } = exported;
  const json = { format: format.name, bytes, dropped: Object.fromEntries(losses.counts) };
  terminal.stderr.write(options['json'] ? `${JSON.stringify(json)}\n` : describe(format, exported));
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
    sentences: {
      type: 'string',
      value: 'LANGUAGE',
      description: `Tells each relationship in a sentence too, in ${languageTags.join(' or ')}: graphml, gexf, relationships.csv.`,
    },
    json: { type: 'boolean', description: 'Print the summary, on standard error, as one line of JSON.' },
  },
  examples: [
    { command: 'export --out graph.ndjson', does: 'everything, to import elsewhere' },
    { command: 'export --format popolo --out assembly.json', does: 'as Popolo; what Popolo cannot express is listed' },
    { command: 'export --format officials.csv', does: 'a table of all officials' },
  ],
  run,
};
