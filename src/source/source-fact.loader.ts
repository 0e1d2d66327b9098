import type { GraphStore } from '../graph/store.js';
import { GatheredReads, groupById, totalsById } from '../shared/gathered-reads.js';
import { sourceFacts, sourceFactsCount } from './facts.queries.js';

/** Which facts of a source are meant. */
export interface SourceFactSelection {
  /** Only facts read in these paragraphs; null for all. */
  readonly paragraphs: readonly number[] | null;
}

export interface SourceFactPage extends SourceFactSelection {
  readonly after: readonly [paragraph: number, id: string] | null;
  readonly limit: number;
}

export type SourceFactRow = Awaited<ReturnType<typeof readPages>>[number][number];

function parametersOf(ids: readonly string[], { paragraphs }: SourceFactSelection) {
  return { ids: [...ids], paragraphs: paragraphs && [...paragraphs] };
}

async function readPages(store: GraphStore, ids: readonly string[], page: SourceFactPage) {
  const [afterPosition, afterId] = page.after ?? [null, null];
  const parameters = { ...parametersOf(ids, page), afterPosition, afterId, limit: page.limit };
  const groups = groupById(ids, await store.read(sourceFacts, parameters));
  return groups.map((rows) => rows.sort(compareRows));
}

/** The place of a row in the order of its source: by paragraph, the source as a whole first, then by id. */
export function positionOf(row: { readonly paragraph: number | null; readonly evidenceId: string }) {
  return [row.paragraph ?? 0, row.evidenceId] as const;
}

type Positioned = Parameters<typeof positionOf>[0];

function compareRows(left: Positioned, right: Positioned): number {
  const [leftParagraph, leftId] = positionOf(left);
  const [rightParagraph, rightId] = positionOf(right);
  return leftParagraph - rightParagraph || (leftId < rightId ? -1 : 1);
}

/** The facts read in sources, the reads of concurrent requests gathered. */
export class SourceFactLoader {
  readonly #pages: GatheredReads<SourceFactPage, SourceFactRow[]>;
  readonly #counts: GatheredReads<SourceFactSelection, number>;

  constructor(store: GraphStore) {
    this.#pages = new GatheredReads((ids, page) => readPages(store, ids, page));
    this.#counts = new GatheredReads(async (ids, selection) =>
      totalsById(ids, await store.read(sourceFactsCount, parametersOf(ids, selection))),
    );
  }

  page(sourceId: string, page: SourceFactPage): Promise<SourceFactRow[]> {
    return this.#pages.load(sourceId, page);
  }

  count(sourceId: string, selection: SourceFactSelection): Promise<number> {
    return this.#counts.load(sourceId, selection);
  }
}
