/** The exit codes of the program, as its help lists them. */
export const exitCodes = {
  /** Success. */
  OK: 0,
  /** Failure: the message says why and what to do. For a check: the graph has errors. */
  FAILED: 1,
  /** Usage error: nothing was done. */
  USAGE: 2,
  /** Done, except for broken records, which are listed. */
  INCOMPLETE: 3,
  /** Nothing was written: the file has errors and --strict was given. */
  REFUSED: 4,
  /** Stopped between two batches: the same command continues. */
  STOPPED: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line is not valid. The message says what would be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
