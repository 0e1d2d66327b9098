import type { GraphStore } from '../graph/store.js';
import { readsOf } from '../merge/survivors.js';
import { GatheredReads } from '../shared/gathered-reads.js';
import type { StoredJudgement } from './judgement.js';
import { judgementsAbout } from './read-judgements.js';

/** The judgements that entities are not the same as others, the reads of concurrent requests gathered. */
export class JudgementLoader {
  readonly #about: GatheredReads<null, StoredJudgement[]>;

  constructor(store: GraphStore) {
    this.#about = new GatheredReads((ids) => judgementsAbout(readsOf(store), ids));
  }

  /** The judgements about an entity or what was merged into it, the oldest first. */
  about(id: string): Promise<StoredJudgement[]> {
    return this.#about.load(id, null);
  }
}
