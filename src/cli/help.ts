import type { Command } from './command.js';

export const PROGRAM = 'officials-graph';

const EXIT_CODES = [
  ['0', 'success'],
  ['1', 'failure: the message says why and what to do; or «check» found errors'],
  ['2', 'usage error; nothing was done'],
  ['3', 'done, except for broken records, which are listed'],
  ['4', 'nothing was written: the file has errors and --strict was given'],
  ['130', 'stopped by Ctrl-C between two batches; the same command continues'],
] as const;

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    `${PROGRAM}: a graph of public life, served as GraphQL\n`,
    `\nUsage: ${PROGRAM} COMMAND [OPTIONS]\n\nCommands:\n`,
    table(commands.map(({ name, summary }) => [name, summary])),
    `\n«${PROGRAM} COMMAND --help» describes a command, with examples. The environment selects the graph:\n`,
    'GRAPH_FILE, or NEO4J_URI with NEO4J_USER and NEO4J_PASSWORD; see README.md.\n',
    `\nExit codes:\n${table(EXIT_CODES)}`,
  ].join('');
}

/** The help of a command. */
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
