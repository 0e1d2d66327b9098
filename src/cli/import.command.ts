import type { ImportProblem } from '../exchange/import/import-report.js';
import { type ImportOptions, type ImportResult, importFile } from '../exchange/import-file.js';
import { importFormats } from '../exchange/import-formats.js';
import type { GraphStore } from '../store/store.js';
import { type Command, type Invocation, type Terminal, textOption } from './command.js';
import { describeImport, importAsJson } from './describe-import.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { Progress } from './progress.js';
import { withStore } from './with-store.js';

function optionsOf(invocation: Invocation, path: string, progress: Progress): ImportOptions {
  const { options, signal, terminal } = invocation;
  return {
    signal,
    format: textOption(invocation, 'format'),
    name: textOption(invocation, 'name'),
    dryRun: options['dry-run'] === true,
    strict: options['strict'] === true,
    policy: options['replace'] === true ? 'replace' : options['keep'] === true ? 'keep' : undefined,
    onProgress: ({ stage, facts, bytesRead, size }) =>
      progress.show(`${stage} ${path}`, facts, size === 0 ? undefined : bytesRead / size),
    onProblem: problemPrinter(path, terminal),
  };
}

/** Prints only the first problems: a file of the wrong kind has one for each record. */
function problemPrinter(file: string, { stderr }: Terminal) {
  let printed = 0;
  return ({ path = file, line, message }: ImportProblem) => {
    printed += 1;
    if (printed <= MAXIMUM_PRINTED) stderr.write(`${path}:${line}: ${message}\n`);
    if (printed === MAXIMUM_PRINTED)
      stderr.write('Further problems are counted and not printed; --json lists 1,000.\n');
  };
}

const MAXIMUM_PRINTED = 100;

function exitCodeOf({ report, refused }: ImportResult): ExitCode {
  if (report.stopped) return exitCodes.STOPPED;
  if (refused) return exitCodes.REFUSED;
  return report.problemCount > 0 ? exitCodes.INCOMPLETE : exitCodes.OK;
}

async function importOne(store: GraphStore, path: string, invocation: Invocation): Promise<ImportResult> {
  const progress = new Progress(invocation.terminal.stderr, 'facts');
  try {
    return await importFile(store, path, optionsOf(invocation, path, progress));
  } finally {
    progress.end();
  }
}

function print(result: ImportResult, { options, terminal }: Invocation): void {
  const dryRun = options['dry-run'] === true;
  const text = options['json'] ? `${JSON.stringify(importAsJson(result, dryRun))}\n` : describeImport(result, dryRun);
  terminal.stdout.write(text);
}

async function run(invocation: Invocation): Promise<ExitCode> {
  const { positionals, options, signal, terminal } = invocation;
  if (positionals.length === 0) throw new UsageError('import needs a file: officials-graph import FILE');
  if (options['replace'] && options['keep']) throw new UsageError('--replace and --keep exclude each other.');
  return withStore(async (store) => {
    let worst: ExitCode = exitCodes.OK;
    for (const path of positionals) {
      const result = await importOne(store, path, invocation);
      print(result, invocation);
      worst = Math.max(worst, exitCodeOf(result)) as ExitCode;
      if (signal.aborted) break;
    }
    if (signal.aborted) terminal.stderr.write('Stopped; what was written stays. Run the same command to continue.\n');
    return worst;
  });
}

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE...',
  summary: 'adds the facts in files to the graph',
  options: {
    format: {
      type: 'string',
      value: 'NAME',
      description: `One of ${importFormats.map(({ name }) => name).join(', ')}; detected if left out.`,
    },
    name: {
      type: 'string',
      value: 'NAME',
      description: 'The prefix of ids made from the file; the name of the file if left out.',
    },
    'dry-run': { type: 'boolean', description: 'Report what would change, without changing it.' },
    strict: { type: 'boolean', description: 'Write nothing if anything in the file is broken.' },
    keep: {
      type: 'boolean',
      description: 'Keep the values in the graph; the default for all but the native formats.',
    },
    replace: {
      type: 'boolean',
      description:
        'Make facts exactly as the file states them, which is the default for native formats, and restore retracted ones.',
    },
    json: { type: 'boolean', description: 'Print the report as one line of JSON for each file.' },
  },
  examples: [
    { command: 'import assembly.json --dry-run', does: 'report what a Popolo file would change' },
    { command: 'import assembly.json', does: 'import it' },
    {
      command: 'import people.ftm.json --name opensanctions',
      does: 'FollowTheMoney entities, with a prefix of your choice',
    },
    { command: 'import graph.ndjson --strict --json', does: 'all or nothing, for a script' },
  ],
  run,
};
