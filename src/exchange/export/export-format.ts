import type { LanguageCode } from '../../model/sentences/language.js';
import type { QueryRunner } from '../../store/store.js';
import type { Losses } from './losses.js';

export interface ExportOptions {
  /** Whether the file leaves out who made merges and judgements. */
  readonly withoutEditors: boolean;
  /** The language that relationships are told in, each in a sentence; without one they are not. */
  readonly sentences?: LanguageCode | undefined;
}

export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  /** The name of its file in downloads, as in `/export/graph.popolo.json`. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Whether it has a place for sentences. */
  readonly tellsFacts?: true;
  /** Yields the text of the export in parts and adds what the format cannot express to the losses. The graph is to stand still. */
  write(graph: QueryRunner, losses: Losses, options?: ExportOptions): AsyncIterable<string>;
}
