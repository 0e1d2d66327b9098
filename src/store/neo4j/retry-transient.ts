import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { isLost } from './neo4j-errors.js';

/** A connection that was cut is replaced at once, one that is refused is not waited for: clients are told within two seconds. */
const WAITS_AFTER_LOSS = [0, 100, 400];
/** Doubled each time: two transactions that met in a deadlock must not meet again. */
const FIRST_WAIT_AFTER_CONFLICT = 50;
const LONGEST_WAIT_AFTER_CONFLICT = 1000;

/** How long to wait before what failed is tried again; undefined if that is no use. */
function waitAfter(thrown: unknown, losses: number, conflicts: number): number | undefined {
  if (!(thrown instanceof Neo4jError)) return undefined;
  if (isLost(thrown)) return WAITS_AFTER_LOSS[losses];
  if (!thrown.retryable) return undefined;
  return Math.min(LONGEST_WAIT_AFTER_CONFLICT, FIRST_WAIT_AFTER_CONFLICT * 2 ** conflicts) * (0.5 + Math.random());
}

/**
 * Tries again what failed by a lost connection or by another transaction.
 * @param milliseconds How long after the beginning it is still begun anew.
 */
export async function retryTransient<T>(
  attempt: () => Promise<T>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<T> {
  const since = performance.now();
  for (let losses = 0, conflicts = 0; ; ) {
    try {
      return await attempt();
    } catch (thrown) {
      const wait = waitAfter(thrown, losses, conflicts);
      if (wait === undefined || performance.now() - since + wait > milliseconds) throw thrown;
      if (thrown instanceof Neo4jError && isLost(thrown)) losses += 1;
      else conflicts += 1;
      await delay(wait, undefined, { signal });
    }
  }
}
