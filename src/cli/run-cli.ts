import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import { messageOf } from '../model/errors.js';
import { adoptCommand } from './adopt.command.js';
import { backupCommand } from './backup.command.js';
import { checkCommand } from './check.command.js';
import { checkDatasetCommand } from './check-dataset.command.js';
import type { Command, Terminal } from './command.js';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.js';
import { describeFailure } from './expected-errors.js';
import { exportCommand } from './export.command.js';
import { commandHelp, PROGRAM, programHelp } from './help.js';
import { importCommand } from './import.command.js';
import { purgeCommand } from './purge.command.js';
import { rebuildBoundsCommand } from './rebuild-bounds.command.js';
import { restoreCommand } from './restore.command.js';
import { onStopSignal } from './stop-signals.js';
import { tokenCommand } from './token.command.js';
import { onStopMessage } from './worker-process.js';

/** All commands but `start`, in the order of the help. Add a new command here. */
const commands: readonly Command[] = [
  importCommand,
  exportCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  purgeCommand,
  adoptCommand,
  rebuildBoundsCommand,
  checkDatasetCommand,
  tokenCommand,
];

function parse({ options, name }: Command, args: readonly string[]) {
  const declared = Object.fromEntries(Object.entries(options).map(([option, { type }]) => [option, { type }]));
  try {
    return parseArgs({ args: [...args], options: { ...declared, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (thrown) {
    throw new UsageError(`${messageOf(thrown).split('. To specify')[0]}. See «${PROGRAM} ${name} --help».`);
  }
}

/** The first Ctrl-C stops a command at its next safe point, the second at once. */
async function untilStopped(work: (signal: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const ignoreFurther = [onStopSignal(stop), onStopMessage(stop)];
  try {
    return await work(controller.signal);
  } finally {
    for (const ignore of ignoreFurther) ignore();
  }
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(command, args);
  if (values['help']) {
    terminal.stdout.write(commandHelp(command));
    return exitCodes.OK;
  }
  const run = (signal: AbortSignal) => command.run({ positionals, options: values, terminal, signal });
  return command.handlesSignals ? run(new AbortController().signal) : untilStopped(run);
}

function findCommand(all: readonly Command[], name: string): Command {
  const command = all.find((one) => one.name === name);
  if (command !== undefined) return command;
  const nearest = closest(
    name,
    all.map((one) => one.name),
  );
  throw new UsageError(`There is no command ${name}; the nearest is ${nearest}. See «${PROGRAM} --help».`);
}

/** Runs the program with the arguments after its name, and returns the exit code. */
export async function runCli(args: readonly string[], start: Command, terminal: Terminal): Promise<ExitCode> {
  const all = [start, ...commands];
  const [name = start.name, ...rest] = args;
  try {
    if (name === '--help' || name === 'help') {
      terminal.stdout.write(programHelp(all));
      return exitCodes.OK;
    }
    return await runCommand(findCommand(all, name), rest, terminal);
  } catch (thrown) {
    if (thrown instanceof UsageError) {
      terminal.stderr.write(`${thrown.message}\n`);
      return exitCodes.USAGE;
    }
    terminal.stderr.write(`${PROGRAM} ${name} failed. ${describeFailure(thrown)}\n`);
    return exitCodes.FAILED;
  }
}
