/** How the program ends, for scripts; the help lists them. */
export const exitCodes = {
  /** All was done. */
  OK: 0,
  /** It could not be done: the message says why and what to do. A check: the graph has errors. */
  FAILED: 1,
  /** The command was not understood: nothing was done. */
  USAGE: 2,
  /** It was done but for records that are broken, which are listed. */
  INCOMPLETE: 3,
  /** Nothing was written, because something is broken and --strict was given. */
  REFUSED: 4,
  /** It was stopped between two batches: the same command goes on. */
  STOPPED: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that is not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
