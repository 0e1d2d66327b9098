import type { ImportItem } from './item.js';

export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** A count with its first occurrence. */
export interface Counted {
  count: number;
  readonly line: number;
  readonly example: string;
}

export interface ImportProblem {
  /** The file, if the import reads several. */
  readonly path?: string | undefined;
  readonly line: number;
  readonly message: string;
}

/** The most problems, differences and recognized records that are listed; all are counted. */
const MAXIMUM_LISTED = 1000;
/** The most kinds of unmapped values that are told apart; a file may name a new field in each record. */
const MAXIMUM_KINDS = 500;

/** The outcome of an import. Each record of the file is counted once. */
export class ImportReport {
  readonly records = new Map<string, number>();
  readonly entities: Tally = { added: 0, changed: 0, unchanged: 0 };
  readonly relationships: Tally = { added: 0, changed: 0, unchanged: 0 };
  /** Merges and judgements. */
  readonly curationRecords: Tally = { added: 0, changed: 0, unchanged: 0 };
  readonly problems: ImportProblem[] = [];
  problemCount = 0;
  /** Values that the model cannot express. */
  readonly unmapped = new Map<string, Counted>();
  /** Records recognized as existing entities. */
  readonly recognized: { readonly record: string; readonly id: string }[] = [];
  recognizedCount = 0;
  /** Values of the file that differ from those in the graph, which stay. */
  readonly differences: string[] = [];
  differenceCount = 0;
  /** True if the import was stopped before the end of the file. */
  stopped = false;

  constructor(private readonly onProblem: (problem: ImportProblem) => void = () => {}) {}

  note(item: Exclude<ImportItem, { kind: 'fact' | 'curation-record' }>): void {
    if (item.kind === 'record') this.records.set(item.of, (this.records.get(item.of) ?? 0) + 1);
    else if (item.kind === 'problem') this.addProblem(item);
    else if (item.kind === 'unmapped') this.#addUnmapped(item);
    else {
      this.recognizedCount += 1;
      if (this.recognized.length < MAXIMUM_LISTED) this.recognized.push({ record: item.record, id: item.id });
    }
  }

  addProblem({ path, line, message }: ImportProblem): void {
    this.problemCount += 1;
    const problem = path === undefined ? { line, message } : { path, line, message };
    if (this.problems.length < MAXIMUM_LISTED) this.problems.push(problem);
    this.onProblem(problem);
  }

  addDifference(text: string): void {
    this.differenceCount += 1;
    if (this.differences.length < MAXIMUM_LISTED) this.differences.push(text);
  }

  #addUnmapped({ what, line, example }: { what: string; line: number; example: string }): void {
    const key = this.unmapped.has(what) || this.unmapped.size < MAXIMUM_KINDS ? what : 'other fields';
    const counted = this.unmapped.get(key);
    if (counted) counted.count += 1;
    else this.unmapped.set(key, { count: 1, line, example });
  }
}
