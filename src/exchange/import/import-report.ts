import type { ImportItem } from './item.js';

/** How many facts a file adds, changes and finds as they are. */
export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** Something counted, with the first place it was seen at. */
export interface Counted {
  count: number;
  readonly line: number;
  readonly example: string;
}

export interface ImportProblem {
  /** The file, where an import reads several. */
  readonly path?: string | undefined;
  readonly line: number;
  readonly message: string;
}

/** How many problems, differences and recognized records a report lists; all are counted. */
const LISTED = 1000;
/** How many kinds of things without a place are told apart; a file may have a field name a record. */
const KINDS_TOLD_APART = 500;

/** What an import found and did; every record of the file is in one of its counts. */
export class ImportReport {
  readonly records = new Map<string, number>();
  readonly entities: Tally = { added: 0, changed: 0, unchanged: 0 };
  readonly relationships: Tally = { added: 0, changed: 0, unchanged: 0 };
  /** Merges, and judgements that two are not the same. */
  readonly kept: Tally = { added: 0, changed: 0, unchanged: 0 };
  readonly problems: ImportProblem[] = [];
  problemCount = 0;
  /** What the model has no place for. */
  readonly unmapped = new Map<string, Counted>();
  /** Records that are entities the graph has. */
  readonly recognized: { readonly record: string; readonly id: string }[] = [];
  recognizedCount = 0;
  /** Values of the file that differ from those the graph has, and keeps. */
  readonly differences: string[] = [];
  differenceCount = 0;
  /** True if the import was told to stop before the end of the file. */
  stopped = false;

  constructor(private readonly onProblem: (problem: ImportProblem) => void = () => {}) {}

  note(item: Exclude<ImportItem, { kind: 'fact' | 'kept' }>): void {
    if (item.kind === 'record') this.records.set(item.of, (this.records.get(item.of) ?? 0) + 1);
    else if (item.kind === 'problem') this.addProblem(item);
    else if (item.kind === 'unmapped') this.#addUnmapped(item);
    else {
      this.recognizedCount += 1;
      if (this.recognized.length < LISTED) this.recognized.push({ record: item.record, id: item.id });
    }
  }

  addProblem({ path, line, message }: ImportProblem): void {
    this.problemCount += 1;
    const problem = path === undefined ? { line, message } : { path, line, message };
    if (this.problems.length < LISTED) this.problems.push(problem);
    this.onProblem(problem);
  }

  addDifference(text: string): void {
    this.differenceCount += 1;
    if (this.differences.length < LISTED) this.differences.push(text);
  }

  #addUnmapped({ what, line, example }: { what: string; line: number; example: string }): void {
    const key = this.unmapped.has(what) || this.unmapped.size < KINDS_TOLD_APART ? what : 'other fields';
    const counted = this.unmapped.get(key);
    if (counted) counted.count += 1;
    else this.unmapped.set(key, { count: 1, line, example });
  }
}
