import { lockHistories } from '../curation/curation.queries.js';
import type { QueryRunner } from '../graph/store.js';
import type { Policy } from './combine.js';
import { type Fact, type Plan, planFacts, type Written } from './plan-facts.js';

export interface WriteOptions {
  readonly policy: Policy;
  /** Facts that were retracted and are stated again. */
  readonly restored: ReadonlySet<string>;
  /** Why facts are changed, for their history. */
  readonly reason: string;
}

/** How far a fact has come that is locked. */
export interface LockedFact {
  readonly version: number | null;
  readonly retracted: boolean | null;
}

export type LockedFacts = ReadonlyMap<string, LockedFact>;

/** The facts whose version moves. */
function movedBy({ entities, relationships }: Written, { restored }: WriteOptions): string[] {
  const plans: Plan<Fact>[] = [entities, relationships];
  return plans.flatMap(({ added, changed }) => [
    ...changed.map(({ after }) => after.id),
    ...added.map(({ id }) => id).filter((id) => restored.has(id)),
  ]);
}

/** Leaves out what somebody retracted after the plan was made, and before it was locked. */
function withoutRetracted<F extends Fact>(plan: Plan<F>, locked: LockedFacts, { restored }: WriteOptions): Plan<F> {
  const isKeptOut = ({ id }: F) => locked.get(id)?.retracted === true && !restored.has(id);
  const told = plan.added.filter(isKeptOut).map(({ id }) => `${id}: was retracted meanwhile; kept out`);
  return {
    ...plan,
    added: plan.added.filter((fact) => !isKeptOut(fact)),
    differences: [...plan.differences, ...told],
  };
}

/**
 * Plans a batch, and locks the histories of what it changes as mutations do. What was read before the lock may have moved
 * on: it is planned anew until all that changes is locked, which takes a second look if anything changes.
 */
export async function planLocked(
  runner: QueryRunner,
  facts: readonly Fact[],
  options: WriteOptions,
): Promise<{ readonly written: Written; readonly locked: LockedFacts }> {
  const locked = new Map<string, LockedFact>();
  for (;;) {
    const { entities, relationships } = await planFacts(runner, facts, options.policy);
    const ids = movedBy({ entities, relationships }, options).filter((id) => !locked.has(id));
    if (ids.length === 0) {
      const written = {
        entities: withoutRetracted(entities, locked, options),
        relationships: withoutRetracted(relationships, locked, options),
      };
      return { written, locked };
    }
    // In one order for all, so that two that lock the same do not wait for each other.
    for (const { id, ...history } of await runner.run(lockHistories, { ids: ids.sort() })) locked.set(id, history);
  }
}
