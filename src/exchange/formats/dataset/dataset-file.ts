/** A file of a dataset. */
export interface DatasetFile {
  /** As problems name it. */
  readonly path: string;
  readonly text: string;
}

/** Where something stands in a dataset. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** Something wrong in a dataset: where, what, and what would be right. */
export interface Problem extends Place {
  readonly message: string;
}

/** A dataset that cannot be loaded; its message lists every problem. Nothing of it has been written. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  }
}
