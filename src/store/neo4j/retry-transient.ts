import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { isLost } from './neo4j-errors.js';

/** A connection that was cut is replaced at once, one that is refused is not waited for: clients are told within two seconds. */
const WAITS_MILLISECONDS = [0, 100, 400];

/** Runs `second`, which the driver retries, after a transient error of `first`; after a lost connection `first` again. */
export async function retryTransient<T>(first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
  let lost: Neo4jError | undefined;
  for (const wait of WAITS_MILLISECONDS) {
    if (wait > 0) await delay(wait);
    try {
      return await first();
    } catch (thrown) {
      if (!(thrown instanceof Neo4jError)) throw thrown;
      if (isLost(thrown)) lost = thrown;
      else if (thrown.retriable) return second();
      else throw thrown;
    }
  }
  throw lost;
}
