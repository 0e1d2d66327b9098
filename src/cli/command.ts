import type { ExitCode } from './exit-codes.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help, as `FILE`. */
  readonly value?: string;
  readonly description: string;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Invocation {
  readonly positionals: readonly string[];
  readonly options: Values;
  readonly terminal: Terminal;
  /** Aborted at Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Where a command writes. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** What it takes after its name, as `FILE...`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** True if it minds signals itself, and is not told of Ctrl-C. */
  readonly mindsSignals?: true;
  run(invocation: Invocation): Promise<ExitCode>;
}

/** The text of an option; undefined if it was not given. */
export function textOption({ options }: Invocation, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
