import type { Policy } from '../../facts/combine.js';
import type { GraphStore } from '../../store/store.js';
import type { InputFile } from './input-file.js';
import type { ImportItem } from './item.js';
import type { RecordIds } from './record-ids.js';

/** What a reader needs besides the file. */
export interface ReadContext {
  readonly ids: RecordIds;
  /** The graph, to recognize its entities in the file. */
  readonly store: GraphStore;
}

/**
 * How to treat a fact that ends before it begins. `accept` it, as exports contain what a graph says; `refuse` it; or
 * `omit-end` to import it without its end. The last two are reported.
 */
export type ReversedDates = 'accept' | 'refuse' | 'omit-end';

export interface ImportFormat {
  readonly name: string;
  readonly title: string;
  /** How existing facts are treated, unless the user chooses otherwise. */
  readonly policy: Policy;
  readonly reversedDates: ReversedDates;
  /** Whether a file has this format, by its name and its first bytes as text. */
  recognizes(name: string, beginning: string): boolean;
  read(file: InputFile, context: ReadContext): AsyncIterable<readonly ImportItem[]>;
}
