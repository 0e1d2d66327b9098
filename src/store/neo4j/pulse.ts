import { setTimeout as delay } from 'node:timers/promises';
import type { StoreError } from '../../model/errors.js';
import { withDeadline } from '../deadline.js';

/** How long a call waits before the server is asked whether it responds at all, and for how long that is waited for. */
const PATIENCE = 0.5;
const LONGEST_RESPONSE = 0.3;
/** How often a silent server is asked again. */
const INTERVAL = 0.05;

export interface PulseOptions {
  /** How long a call may take in all. */
  readonly timeoutMilliseconds: number;
  /** Asks the server something that takes no time, until the signal is aborted. */
  readonly ask: (signal: AbortSignal) => Promise<unknown>;
  /** The error if it takes too long. */
  readonly late: () => StoreError;
  /** Called once each time that the server falls silent. */
  readonly onSilent: () => void;
}

/**
 * Whether the server responds. One that is frozen, or behind a network that swallows what is sent, refuses nothing: what is
 * asked of it would be waited for in vain. So whoever has waited long has the server asked, and once it is silent, all that
 * wait are told, and others at once, until it responds again.
 */
export class Pulse {
  readonly #options: PulseOptions;
  readonly #waiting = new Set<() => void>();
  #isSilent = false;
  #isClosed = false;
  #asking: Promise<void> | undefined;

  constructor(options: PulseOptions) {
    this.#options = options;
  }

  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** Has the listener called if the server falls silent while it waits; the function that is returned ends that. */
  watch(listener: () => void): () => void {
    const timer = setInterval(() => this.#check(), this.#options.timeoutMilliseconds * PATIENCE);
    this.#waiting.add(listener);
    return () => {
      clearInterval(timer);
      this.#waiting.delete(listener);
    };
  }

  /** Rejects if the server does not respond in time. */
  async ask(): Promise<void> {
    const { ask, timeoutMilliseconds, late } = this.#options;
    const asking = new AbortController();
    try {
      await withDeadline(ask(asking.signal), timeoutMilliseconds * LONGEST_RESPONSE, late);
    } finally {
      asking.abort();
    }
  }

  close(): void {
    this.#isClosed = true;
  }

  #check(): void {
    this.#asking ??= this.ask()
      .catch(() => this.#fallSilent())
      .finally(() => {
        this.#asking = undefined;
      });
  }

  #fallSilent(): void {
    if (this.#isSilent || this.#isClosed) return;
    this.#isSilent = true;
    this.#options.onSilent();
    for (const listener of [...this.#waiting]) listener();
    void this.#untilResponse();
  }

  async #untilResponse(): Promise<void> {
    while (!this.#isClosed) {
      await delay(this.#options.timeoutMilliseconds * INTERVAL, undefined, { ref: false });
      const responds = await this.ask().then(
        () => true,
        () => false,
      );
      if (responds) break;
    }
    this.#isSilent = false;
  }
}
