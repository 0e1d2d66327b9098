import { compareText } from '../../collections.js';
import { entitiesByIds } from '../../facts/entity.queries.js';
import type { EntityFact } from '../../facts/fact.js';
import { readReference, sourceIdsOf } from '../../model/evidence-reference.js';
import type { QueryRunner } from '../../store/store.js';
import type { Losses } from './losses.js';

/** A web page on which a fact was read. */
export interface CitedPage {
  readonly url: string;
  readonly note: string;
}

interface Cites {
  readonly evidence: readonly string[];
}

/** The cache size; facts that are read together mostly cite the same pages. */
const MAXIMUM_CACHED = 20_000;

/** Finds the pages that facts cite: those of their sources that have an address. */
export class CitedPages {
  readonly #pages = new Map<string, CitedPage | null>();

  constructor(
    private readonly graph: QueryRunner,
    private readonly losses: Losses,
  ) {}

  /** Reads ahead the sources of facts that are about to be written. */
  async prepare(facts: readonly Cites[]): Promise<void> {
    if (this.#pages.size > MAXIMUM_CACHED) this.#pages.clear();
    const ids = new Set(facts.flatMap(({ evidence }) => sourceIdsOf(evidence)).filter((id) => !this.#pages.has(id)));
    if (ids.size === 0) return;
    for (const { id, properties } of await this.graph.run(entitiesByIds, { ids: [...ids] })) {
      const { url, title } = properties;
      this.#pages.set(id, typeof url === 'string' ? { url, note: String(title ?? url) } : null);
    }
  }

  /** The pages that a fact cites, without duplicates, ordered by address. */
  of(fact: Cites): CitedPage[] {
    const pages = new Map<string, CitedPage>();
    for (const reference of fact.evidence) {
      const page = this.#pages.get(readReference(reference).sourceId);
      if (page) pages.set(`${page.url}\n${page.note}`, page);
      if (!page) this.losses.add('evidence from sources without an address');
      else if (reference.includes('#')) this.losses.add('paragraphs, quotes and reasoning of evidence');
    }
    return [...pages].sort(([left], [right]) => compareText(left, right)).map(([, page]) => page);
  }
}

/** The addresses of the pages that a fact cites. */
export function addressesOf(pages: CitedPages, fact: EntityFact | Cites): string[] {
  return [...new Set(pages.of(fact).map(({ url }) => url))];
}
