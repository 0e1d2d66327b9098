import type { GraphStore } from '../../store/store.js';
import type { Losses } from './losses.js';

/** A form in which the graph can leave. */
export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  /** The ending of its files, and the path of its link: `/export/graph.popolo.json`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** The text of the export, part by part; what the format does not hold is added to the losses. */
  write(store: GraphStore, losses: Losses): AsyncIterable<string>;
}
