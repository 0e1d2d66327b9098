import type { ExitCode } from './exit-codes.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** The placeholder for its value in the help, such as `FILE`. */
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

/** The output streams of a command. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** The arguments after its name, such as `FILE...`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** True if it handles signals itself; it then gets no abort at Ctrl-C. */
  readonly handlesSignals?: true;
  run(invocation: Invocation): Promise<ExitCode>;
}

/** The value of a text option; undefined if it was not given. */
export function textOption({ options }: Invocation, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
