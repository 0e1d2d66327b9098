import type { QueryRunner } from '../../store/store.js';
import type { Losses } from './losses.js';

export interface ExportOptions {
  /** Whether the file leaves out who made merges and judgements. */
  readonly withoutEditors: boolean;
}

export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  /** The name of its file in downloads, as in `/export/graph.popolo.json`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Yields the text of the export in parts and adds what the format cannot express to the losses. The graph is to stand still. */
  write(graph: QueryRunner, losses: Losses, options?: ExportOptions): AsyncIterable<string>;
}
