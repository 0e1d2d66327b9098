import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';

/** Closing says goodbye on each connection, which a server that is frozen does not take. */
const LONGEST_GOODBYE_MILLISECONDS = 2000;

/** Sessions on one database, each seeing what earlier ones wrote. */
export class Neo4jSessions {
  readonly #create: () => Driver;
  readonly #database: { readonly database?: string };
  readonly #bookmarkManager = neo4j.bookmarkManager();
  #driver: Driver;

  constructor(create: () => Driver, database: string | undefined) {
    this.#create = create;
    this.#database = database === undefined ? {} : { database };
    this.#driver = create();
  }

  async use<T>(mode: SessionMode, signal: AbortSignal, work: (session: Session) => PromiseLike<T>): Promise<T> {
    signal.throwIfAborted();
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarkManager,
    });
    // That it cannot be closed either shows to whoever uses the server next.
    const end = () => void session.close().catch(() => {});
    signal.addEventListener('abort', end, { once: true });
    try {
      return await work(session);
    } finally {
      signal.removeEventListener('abort', end);
      await session.close();
    }
  }

  /** Takes new connections from now on: those that a silent server has may never be heard of again. */
  renew(): void {
    void this.#driver.close().catch(() => {});
    this.#driver = this.#create();
  }

  async close(): Promise<void> {
    await Promise.race([this.#driver.close(), delay(LONGEST_GOODBYE_MILLISECONDS, undefined, { ref: false })]);
  }
}
