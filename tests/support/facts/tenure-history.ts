import type { Fact, FactChange } from '../../../src/facts/fact.js';
import type { SeededRandom } from '../seeded-random.js';
import { entityIds, randomEntity, randomRelationships } from './tenure-world.js';

/** Facts as they now are, with a few others in place of some. */
export class TenureHistory {
  readonly #facts: Map<string, Fact>;

  constructor(
    private readonly random: SeededRandom,
    facts: readonly Fact[],
  ) {
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
  }

  facts(): Fact[] {
    return [...this.#facts.values()];
  }

  /** Some entities with other dates, and relationships that come, go or change. */
  changes(): FactChange[] {
    const entities = this.random.some(entityIds, 0.15).map((id) => this.#change(randomEntity(this.random, id)));
    const relationships = randomRelationships(this.random, 0.15).map((after) =>
      this.random.chance(0.3) ? this.#remove(after.id) : this.#change(after),
    );
    const changed = [...entities, ...relationships].filter(({ before, after }) => before ?? after);
    return [...new Map(changed.map((change) => [(change.after ?? change.before)?.id, change])).values()];
  }

  #change(after: Fact): FactChange {
    const before = this.#facts.get(after.id);
    this.#facts.set(after.id, after);
    return { before, after };
  }

  #remove(id: string): FactChange {
    const before = this.#facts.get(id);
    this.#facts.delete(id);
    return { before, after: undefined };
  }
}
