import type { Policy } from '../../facts/combine.js';
import type { GraphStore } from '../../store/store.js';
import type { InputFile } from './input-file.js';
import type { ImportItem } from './item.js';
import type { RecordIds } from './record-ids.js';

/** What a reader knows beside the file. */
export interface ReadContext {
  readonly ids: RecordIds;
  /** The graph, to recognize what it has. */
  readonly store: GraphStore;
}

/**
 * What becomes of a fact that ends before it begins: `accept` takes it, for an export carries what a graph says, `refuse`
 * leaves it out, and `omit-end` takes it without its end. The last two are reported.
 */
export type ReversedDates = 'accept' | 'refuse' | 'omit-end';

/** A form of file that can be imported. */
export interface ImportFormat {
  readonly name: string;
  readonly title: string;
  /** What happens to a fact that the graph has, unless the user says otherwise. */
  readonly policy: Policy;
  /** What becomes of a fact that ends before it begins. */
  readonly reversedDates: ReversedDates;
  /** Whether a file is of this form, by its name and its first bytes as text. */
  recognizes(name: string, beginning: string): boolean;
  /** Reads the file record by record. */
  read(file: InputFile, context: ReadContext): AsyncIterable<readonly ImportItem[]>;
}
