import { ClientError } from '../../../model/errors.js';

/** What one search for paths may cost. */
export const searchLimits = {
  /** How many entities it may come upon. */
  entities: 50_000,
  /** How many relationships it may read. */
  links: 500_000,
  /** How many beginnings and ends of paths it may compare. */
  comparisons: 500_000,
  /** With how many relationships a frontier waits until the other side can go no further: paths meet a hub from there as well. */
  crowd: 20_000,
  /** How long it may take: less than the ten seconds that one query may take unless the operator says otherwise. */
  milliseconds: 8000,
} as const;

export type SearchLimits = { readonly [L in keyof typeof searchLimits]: number };

const TIME_CHECKED_EVERY = 1024;

function spent(what: string): ClientError {
  return new ClientError(
    'LIMIT_EXCEEDED',
    `The search for paths ${what} without an answer. Narrow the question: a smaller \`maxLength\` or \`count\`, ` +
      'fewer types in `via`, or an `asOf`.',
  );
}

/** What is left of what a search may cost; spending more than that ends it. */
export class SearchBudget {
  readonly #limits: SearchLimits;
  readonly #deadline: number;
  #entities = 0;
  #links = 0;
  #comparisons = 0;

  constructor(limits: SearchLimits) {
    this.#limits = limits;
    this.#deadline = performance.now() + limits.milliseconds;
  }

  /** How many links may still be read. */
  get linksLeft(): number {
    return this.#limits.links - this.#links;
  }

  /** @throws {ClientError} LIMIT_EXCEEDED, as all below. */
  spendEntity(): void {
    this.#entities += 1;
    if (this.#entities > this.#limits.entities) throw spent(`visited ${this.#limits.entities} entities`);
  }

  spendLinks(count: number): void {
    this.#links += count;
    if (this.#links > this.#limits.links) throw spent(`read ${this.#limits.links} relationships`);
    this.checkTime();
  }

  spendComparison(): void {
    this.#comparisons += 1;
    if (this.#comparisons > this.#limits.comparisons)
      throw spent(`compared ${this.#limits.comparisons} parts of paths`);
    if (this.#comparisons % TIME_CHECKED_EVERY === 0) this.checkTime();
  }

  checkTime(): void {
    if (performance.now() > this.#deadline) throw spent(`took ${this.#limits.milliseconds / 1000} seconds`);
  }
}
