import type { GraphSizes } from '../graphql/questions/statistics/graph-sizes.js';
import type { Deadline } from '../store/deadline.js';
import { Lane } from '../store/lane.js';
import { TOUCHED_BUDGET, type Touched } from './touched-budget.js';

/** What touches less does not hold up others, however many ask it. */
const COSTLY = TOUCHED_BUDGET / 200;
/** Enough to keep the graph busy; of more, none would be answered earlier. */
const AT_ONCE = 3;
/** As many as are answered in time where each takes as long as most may. */
const WAITING = 128;

/**
 * Costly questions are answered a few at once, the cheapest first. All at once, they would compute and read side by side, and
 * those who ask little would wait for the turns of all of them.
 */
export class CostlyQuestions {
  readonly #lane = new Lane({ atOnce: AT_ONCE, waiting: WAITING });

  /** @param sizes By which they are priced. */
  constructor(readonly sizes: GraphSizes) {}

  /**
   * Waits until a question may be answered, which it does until its deadline is cleared.
   * @throws {StoreError} BUSY if too many wait already, TIMEOUT if its turn comes after its deadline.
   */
  async enter(deadline: Deadline, { computed }: Touched): Promise<void> {
    if (computed > COSTLY) deadline.onAnswered(await this.#lane.enter(deadline, computed));
  }
}
