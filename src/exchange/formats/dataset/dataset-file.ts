export interface DatasetFile {
  /** The path in problems. */
  readonly path: string;
  readonly text: string;
}

/** A location in a dataset. */
export interface Location {
  readonly path: string;
  readonly line: number;
}

/** A problem in a dataset: where it is, what is wrong, and what would be right. */
export interface Problem extends Location {
  readonly message: string;
}

/** Thrown for an invalid dataset, before anything is written. The message lists all problems. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  }
}
