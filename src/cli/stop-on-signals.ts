import { constants } from 'node:os';
import type { Logger } from 'pino';

/** After the grace period of requests, with time left until a supervisor kills: many wait for 15 seconds. */
const LIMIT_MILLISECONDS = 13_000;

/** A terminal sends Ctrl-C to npm too, which sends it on. */
const SAME_KEY_MILLISECONDS = 500;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** What runs until a signal. */
export interface Stoppable {
  /** Finishes what has begun. */
  stop(): Promise<void>;
  /** What has begun and is not finished, for the log. */
  underWay(): readonly string[];
}

/**
 * Ends the process at once: a statement of the embedded database cannot be stopped otherwise. Nothing acknowledged is
 * lost, as what is acknowledged is on the disk.
 */
function endNow(logger: Logger, underWay: readonly string[], why: string, code: number): never {
  logger.fatal({ cut: underWay }, why);
  process.exit(code);
}

function isSameKey(signal: NodeJS.Signals, since: number): boolean {
  return signal === 'SIGINT' && process.stdin.isTTY && Date.now() - since < SAME_KEY_MILLISECONDS;
}

/** Stops at the first signal, within a limit whatever runs; the second ends the process at once. */
export function stopOnSignals(logger: Logger, { stop, underWay }: Stoppable): void {
  let since: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (since !== undefined) {
      if (isSameKey(signal, since)) return;
      return endNow(logger, underWay(), `${signal} while stopping: ended at once`, 128 + constants.signals[signal]);
    }
    since = Date.now();
    logger.info({ underWay: underWay() }, `${signal}: stopping`);
    setTimeout(
      () => endNow(logger, underWay(), `not stopped within ${LIMIT_MILLISECONDS / 1000} s: ended`, 1),
      LIMIT_MILLISECONDS,
    ).unref();
    stop().catch((thrown: unknown) => {
      logger.error({ err: thrown }, 'stopping failed');
      process.exitCode = 1;
    });
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
}
