import neo4j, {
  type Driver,
  type Record as DriverRecord,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type RecordShape,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { messageOf, StoreError, type StoreErrorKind } from '../../model/errors.js';
import { checkRows } from '../check-rows.js';
import { withDeadline } from '../deadline.js';
import type { Query } from '../query.js';
import { readsOf } from '../reads-of.js';
import { runWork } from '../run-work.js';
import type { GraphStore, Parameters, QueryRunner, StoreOptions } from '../store.js';
import { createDriver, type Neo4jConnection, unusableAddress, withoutCredentials } from './create-driver.js';
import { neo4jDialect } from './neo4j-dialect.js';
import { kindOf, nextStep } from './neo4j-errors.js';
import { neo4jSchema } from './neo4j-schema.js';
import { rowOf, toDriverParameters } from './neo4j-values.js';
import { readMoment } from './read-moment.js';
import { retryTransient } from './retry-transient.js';
import { LOCK, readState, takeWriteLock, whileLocked } from './write-lock.js';

const TRIVIAL = 'RETURN 1 AS one';

// The server checks for timed-out queries every two seconds; later than that, it is not slow but unreachable.
const SERVER_SLACK_MILLISECONDS = 5_000;

/** A writer that waits so long for the lock has time left, at default settings, for what it writes. */
const LONGEST_LOCK_MILLISECONDS = 10_000;

/** A writing transaction has many queries: a merge of 2,000 facts has some forty. */
const QUERY_TIMEOUTS_PER_TRANSACTION = 3;

/** The graph on a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly description = 'Neo4j';
  readonly location: string;
  readonly dialect = neo4jDialect;
  readonly schema = neo4jSchema;
  readonly file = undefined;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #options: StoreOptions;
  readonly #running = new Set<Promise<unknown>>();
  /** The store errors of driver errors, each with the name of the query that failed first. */
  readonly #converted = new WeakMap<Neo4jError, StoreError>();
  #closing: Promise<void> | undefined;

  private constructor(connection: Neo4jConnection, options: StoreOptions) {
    this.location = withoutCredentials(connection.uri);
    this.#driver = createDriver(connection, options);
    this.#database = connection.database;
    this.#options = options;
  }

  /**
   * Connects and checks, unless that is left for later, that the server responds.
   * @throws {StoreError} UNREACHABLE or AUTHENTICATION.
   */
  static async open(connection: Neo4jConnection, options: StoreOptions): Promise<Neo4jStore> {
    let store: Neo4jStore | undefined;
    try {
      store = new Neo4jStore(connection, options);
      if (!options.connectLater) await store.ping();
      return store;
    } catch (thrown) {
      await store?.close();
      throw thrown instanceof StoreError ? thrown : unusableAddress(thrown, connection.uri);
    }
  }

  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return this.#track(query.name, async () => {
      const records = await this.#records(query.text, toDriverParameters(parameters, query.name));
      return this.#rowsOf(query, records);
    });
  }

  /** The database isolates no reads: what was read counts if nobody has written meanwhile. */
  readMoment<T>(work: (moment: QueryRunner) => Promise<T>): Promise<T> {
    return readMoment(
      {
        reads: readsOf(this),
        version: () => this.version(),
        whileLocked: (locked) => this.#whileLocked(locked),
        longestLock: Math.min(LONGEST_LOCK_MILLISECONDS, this.#options.timeoutMilliseconds),
      },
      work,
    );
  }

  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const timeout = this.#transactionTimeout;
    const start = async () => {
      await this.#reach();
      return this.#inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite((transaction) => this.#runWork(transaction, work), { timeout }),
      );
    };
    return this.#track('a transaction', start, timeout);
  }

  /**
   * Neo4j has concurrent writers and locks only what they write, so writers of facts first write to one shared node.
   */
  writeExclusively<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    return this.write(async (transaction) => {
      await takeWriteLock(transaction);
      return work(transaction);
    });
  }

  /**
   * The bookmark of a read, which names the last transaction that it can see, and the id that the last writer of facts has
   * given. The bookmark tells of all who write; the id tells a database from its restored dump, in which the numbers of
   * transactions are used again.
   */
  version(): Promise<string> {
    const transactionConfig = { timeout: this.#options.timeoutMilliseconds };
    const versionOf = (read: (session: Session) => PromiseLike<QueryResult<RecordShape>>) =>
      this.#inSession(neo4j.session.READ, async (session) => {
        const { records } = await read(session);
        const [state] = this.#rowsOf(readState, records);
        return [...session.lastBookmarks(), state?.stateId ?? ''].join();
      });
    return this.#track('version', () =>
      retryTransient(
        () => versionOf((session) => session.run(readState.text, LOCK, transactionConfig)),
        () => versionOf((session) => session.executeRead((read) => read.run(readState.text, LOCK), transactionConfig)),
      ),
    );
  }

  async ping(): Promise<void> {
    // A single attempt, unlike `read`, and on the database, which the driver's own check does not reach.
    await this.#track('ping', () => this.#askTrivially());
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled([...this.#running]).then(() => this.#driver.close());
    return this.#closing;
  }

  get #transactionTimeout(): number {
    return QUERY_TIMEOUTS_PER_TRANSACTION * this.#options.timeoutMilliseconds;
  }

  #whileLocked<T>(work: () => Promise<T>): Promise<T> {
    const timeout = this.#transactionTimeout;
    const start = () => this.#inSession(neo4j.session.WRITE, (session) => whileLocked(session, timeout, work));
    return this.#track('the write lock', start, timeout);
  }

  #askTrivially(): Promise<unknown> {
    const { timeoutMilliseconds: timeout } = this.#options;
    return this.#inSession(neo4j.session.READ, (session) => session.run(TRIVIAL, {}, { timeout }));
  }

  /** Fails soon where the driver would go on trying to begin a transaction for as long as it retries. */
  async #reach(): Promise<void> {
    const ask = () => this.#askTrivially();
    await retryTransient(ask, ask);
  }

  #inDatabase(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }

  async #inSession<T>(defaultAccessMode: SessionMode, use: (session: Session) => PromiseLike<T>): Promise<T> {
    const session = this.#driver.session({
      ...this.#inDatabase(),
      defaultAccessMode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  }

  /**
   * Reads without an explicit transaction, to save two round trips; on a transient error again, in one that the driver
   * retries.
   */
  async #records(text: string, parameters: Record<string, unknown>): Promise<DriverRecord[]> {
    const transactionConfig = { timeout: this.#options.timeoutMilliseconds };
    const retrying = { ...this.#inDatabase(), routing: neo4j.routing.READ, transactionConfig };
    const { records } = await retryTransient(
      () => this.#inSession(neo4j.session.READ, (session) => session.run(text, parameters, transactionConfig)),
      () => this.#driver.executeQuery(text, parameters, retrying),
    );
    return records;
  }

  #rowsOf<P, R>(query: Query<P, R>, records: readonly DriverRecord[]): R[] {
    return checkRows(query, records.map(rowOf), this.#options.strict);
  }

  async #runWork<T>(transaction: ManagedTransaction, work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const run: QueryRunner['run'] = async (query, parameters) => {
      const driverParameters = toDriverParameters(parameters, query.name);
      try {
        const { records } = await transaction.run<RecordShape>(query.text, driverParameters);
        return this.#rowsOf(query, records);
      } catch (thrown) {
        throw this.#convert(thrown, query.name);
      }
    };
    try {
      return await runWork({ run }, work);
    } catch (thrown) {
      // Rethrown as it is, as the driver decides by its own error whether to retry.
      throw thrown instanceof StoreError && thrown.cause instanceof Neo4jError ? thrown.cause : thrown;
    }
  }

  /** Tracks running calls, which closing waits for, converts their errors and limits their time. */
  async #track<T>(
    name: string,
    start: () => Promise<T>,
    lastTryMilliseconds = this.#options.timeoutMilliseconds,
  ): Promise<T> {
    if (this.#closing) throw new StoreError('CLOSED', 'The connection to Neo4j is closed: the service is stopping.');
    // The driver may retry until its own timeout, and then once more.
    const deadline = this.#options.timeoutMilliseconds + lastTryMilliseconds + SERVER_SLACK_MILLISECONDS;
    const running = withDeadline(start(), deadline, () => this.#storeError('UNREACHABLE', name, 'no answer.'));
    this.#running.add(running);
    try {
      return await running;
    } catch (thrown) {
      throw this.#convert(thrown, name);
    } finally {
      this.#running.delete(running);
    }
  }

  /** Converts errors of the driver; others were thrown by the work itself and pass through. */
  #convert(thrown: unknown, name: string): unknown {
    if (!(thrown instanceof Neo4jError)) return thrown;
    const converted = this.#converted.get(thrown) ?? this.#storeError(kindOf(thrown), name, messageOf(thrown), thrown);
    this.#converted.set(thrown, converted);
    return converted;
  }

  #storeError(kind: StoreErrorKind, name: string, message: string, cause?: Neo4jError): StoreError {
    const text = `Neo4j at ${this.location} failed on ${name}: ${message} ${nextStep(kind)}`;
    return new StoreError(kind, text.trim(), { cause });
  }
}
