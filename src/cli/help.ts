import type { Command } from './command.js';

export const PROGRAM = 'officials-graph';

const EXIT_CODES = [
  ['0', 'all was done'],
  ['1', 'it could not be done, and the message says why and what to do; or «check» found errors'],
  ['2', 'the command was not understood; nothing was done'],
  ['3', 'done, but for broken records, which are listed'],
  ['4', 'nothing was written: something is broken and --strict was given'],
  ['130', 'stopped by Ctrl-C between two batches; the same command goes on'],
] as const;

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

/** What the program can do. */
export function programHelp(commands: readonly Command[]): string {
  return [
    `${PROGRAM}: a graph of public life, served as GraphQL\n`,
    `\nUsage: ${PROGRAM} COMMAND [OPTIONS]\n\nCommands:\n`,
    table(commands.map(({ name, summary }) => [name, summary])),
    `\n«${PROGRAM} COMMAND --help» says more of one, with examples. Which graph is meant, the environment says:\n`,
    'GRAPH_FILE, or NEO4J_URI with NEO4J_USER and NEO4J_PASSWORD; see README.md.\n',
    `\nExit codes:\n${table(EXIT_CODES)}`,
  ].join('');
}

/** How one command is used. */
export function commandHelp({ name, usage, summary, options, examples }: Command): string {
  const rows = Object.entries({ ...options, help: { value: undefined, description: 'Print this.' } }).map(
    ([option, { value, description }]) =>
      [`--${option}${value === undefined ? '' : ` ${value}`}`, description] as const,
  );
  return [
    `${PROGRAM} ${name}: ${summary}\n`,
    `\nUsage: ${PROGRAM} ${[name, usage, '[OPTIONS]'].filter((part) => part !== '').join(' ')}\n`,
    `\nOptions:\n${table(rows)}`,
    `\nExamples:\n${examples.map(({ command, does }) => `  # ${does}\n  ${PROGRAM} ${command}\n`).join('')}`,
  ].join('');
}
