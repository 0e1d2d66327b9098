import type { StoredJudgement } from '../../facts/identity/judgement.js';
import { judgementsAbout } from '../../facts/identity/read-judgements.js';
import { BatchLoader } from '../../store/batch-loader.js';
import { type Reads, readsOf } from '../../store/reads-of.js';

/** Loads judgements that entities are not the same; concurrent loads share one read. */
export class JudgementLoader {
  readonly #about: BatchLoader<null, StoredJudgement[]>;

  constructor(store: Reads) {
    this.#about = new BatchLoader((ids) => judgementsAbout(readsOf(store), ids));
  }

  /** The judgements about an entity or anything merged into it, the oldest first. */
  about(id: string): Promise<StoredJudgement[]> {
    return this.#about.load(id, null);
  }
}
