import { ClientError } from '../../../model/errors.js';

/** What one search for paths may cost. */
export const searchLimits = {
  /** How many entities it may visit. */
  entities: 50_000,
  /** How many relationships it may read. */
  relationships: 500_000,
  /** How many partial paths it may compare. */
  comparisons: 500_000,
  /**
   * A frontier with more relationships is dense: it waits until the other side is exhausted, since paths meet at a hub
   * from there too.
   */
  denseFrontier: 20_000,
  /** How long it may take: less than the ten seconds that one query may take by default. */
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

/** What a search has spent; overspending ends it. */
export class SearchBudget {
  readonly #limits: SearchLimits;
  readonly #deadline: number;
  #entities = 0;
  #relationships = 0;
  #comparisons = 0;

  constructor(limits: SearchLimits) {
    this.#limits = limits;
    this.#deadline = performance.now() + limits.milliseconds;
  }

  /** How many relationships may still be read. */
  get relationshipsLeft(): number {
    return this.#limits.relationships - this.#relationships;
  }

  /** @throws {ClientError} LIMIT_EXCEEDED, as do the methods below. */
  spendEntity(): void {
    this.#entities += 1;
    if (this.#entities > this.#limits.entities) throw spent(`visited ${this.#limits.entities} entities`);
  }

  spendRelationships(count: number): void {
    this.#relationships += count;
    if (this.#relationships > this.#limits.relationships)
      throw spent(`read ${this.#limits.relationships} relationships`);
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
