import neo4j, { type Record as DriverRecord, type RecordShape, type Session, type Transaction } from 'neo4j-driver';
import { StoreError } from '../../model/errors.js';
import { checkRows } from '../check-rows.js';
import type { Deadline } from '../deadline.js';
import type { Query } from '../query.js';
import { readsOf } from '../reads-of.js';
import { runWork } from '../run-work.js';
import type { GraphStore, Parameters, QueryRunner, StoreOptions, WrittenEntities } from '../store.js';
import { EntitiesOfTransaction, writtenBetween } from '../written-entities.js';
import { createDriver, type Neo4jConnection, unusableAddress, withoutCredentials } from './create-driver.js';
import { type Bounds, Neo4jCalls } from './neo4j-calls.js';
import { neo4jDialect } from './neo4j-dialect.js';
import { neo4jSchema } from './neo4j-schema.js';
import { Neo4jSessions } from './neo4j-sessions.js';
import { rowOf, toDriverParameters } from './neo4j-values.js';
import { Pulse } from './pulse.js';
import { readMoment } from './read-moment.js';
import { retryTransient } from './retry-transient.js';
import { WriteAttempts } from './write-attempts.js';
import { LOCK, readState, recentWrites, takeWriteLock, whileLocked } from './write-lock.js';

const TRIVIAL = 'RETURN 1 AS one';
const A_TRANSACTION = 'a transaction';

const MAXIMUM_CONNECTIONS = 50;
/** Others than those, so that the server can be asked whether it responds when all of them are taken. */
const CONNECTIONS_OF_PULSE = 2;
/** The server checks for timed-out queries every two seconds; later than that, it is not slow but unreachable. */
const SERVER_SLACK_MILLISECONDS = 5_000;

/** A writer that waits so long for the lock has time left, at default settings, for what it writes. */
const LONGEST_LOCK_MILLISECONDS = 5000;

/** A writing transaction that nobody waits for has many queries: a batch of an import has some forty. */
const QUERY_TIMEOUTS_PER_TRANSACTION = 3;
/** How much of the time that is left a mutation may take. The rest is for reading what its answer shows. */
const PART_OF_WRITING = 0.9;

/** The id in a version that the last writer of facts has given. */
function stateOf(version: string): string {
  return version.slice(version.lastIndexOf(',') + 1);
}

/** The graph on a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly description = 'Neo4j';
  readonly location: string;
  readonly dialect = neo4jDialect;
  readonly schema = neo4jSchema;
  readonly file = undefined;
  /** On the same machine, of two processors one is left for all else. */
  readonly heavyReads = 1;
  readonly #sessions: Neo4jSessions;
  readonly #pulseSessions: Neo4jSessions;
  readonly #pulse: Pulse;
  readonly #calls: Neo4jCalls;
  readonly #options: StoreOptions;
  #closing: Promise<void> | undefined;

  private constructor(connection: Neo4jConnection, options: StoreOptions) {
    const { timeoutMilliseconds } = options;
    const sessions = (connections: number) =>
      new Neo4jSessions(() => createDriver(connection, connections, timeoutMilliseconds), connection.database);
    this.location = withoutCredentials(connection.uri);
    this.#options = options;
    this.#sessions = sessions(MAXIMUM_CONNECTIONS);
    this.#pulseSessions = sessions(CONNECTIONS_OF_PULSE);
    this.#calls = new Neo4jCalls(this.location);
    this.#pulse = new Pulse({
      timeoutMilliseconds,
      ask: (signal) => this.#askTrivially(signal),
      late: () => this.#calls.silent('ping'),
      onSilent: () => this.#sessions.renew(),
    });
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

  async read<P extends Parameters, R>(query: Query<P, R>, parameters: P, deadline?: Deadline): Promise<R[]> {
    const named = toDriverParameters(parameters, query.name);
    return this.#read(query.name, deadline, async (session, timeout) => {
      const { records } = await session.run<RecordShape>(query.text, named, { timeout });
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

  async write<T>(work: (transaction: QueryRunner) => Promise<T>, deadline?: Deadline): Promise<T> {
    const timeout = this.#timeoutOfWrite(deadline);
    const bounds = this.#boundsOfWrite(timeout, deadline);
    const attempts = new WriteAttempts((transaction) => this.#runWork(transaction, work), timeout);
    try {
      return await this.#calls.run(A_TRANSACTION, deadline && this.#pulse, bounds, (signal) =>
        attempts.untilWritten(signal, (attempt) => this.#sessions.use(neo4j.session.WRITE, attempts.signal, attempt)),
      );
    } catch (thrown) {
      if (!attempts.isUnknown || !(thrown instanceof StoreError)) throw thrown;
      throw this.#calls.error(
        'UNCONFIRMED',
        A_TRANSACTION,
        `nobody knows whether it was written. ${thrown.message}`,
        thrown,
      );
    }
  }

  /**
   * Neo4j has concurrent writers and locks only what they write, so writers of facts first write to one shared node.
   */
  writeExclusively<T>(work: (transaction: QueryRunner) => Promise<T>, deadline?: Deadline): Promise<T> {
    return this.write(async (transaction) => {
      const noteWritten = await takeWriteLock(transaction);
      const written = new EntitiesOfTransaction();
      const result = await work(written.noting(transaction));
      await noteWritten(written.ids);
      return result;
    }, deadline);
  }

  /**
   * The bookmark of a read, which names the last transaction that it can see, and the id that the last writer of facts has
   * given. The bookmark tells of all who write; the id tells a database from its restored dump, in which the numbers of
   * transactions are used again.
   */
  version(): Promise<string> {
    return this.#read('version', undefined, async (session, timeout) => {
      const { records } = await session.run<RecordShape>(readState.text, LOCK, { timeout });
      const [state] = this.#rowsOf(readState, records);
      return [...session.lastBookmarks(), state?.stateId ?? ''].join();
    });
  }

  /** Whoever writes without the lock changes the bookmark and leaves the id: then it is not known what was written. */
  async entitiesWrittenSince(before: string): Promise<WrittenEntities | undefined> {
    const version = await this.version();
    if (version === before) return { version, ids: new Set() };
    if (stateOf(version) === stateOf(before)) return undefined;
    const ids = writtenBetween(await this.read(recentWrites, {}), stateOf(before), stateOf(version));
    return ids && { version, ids };
  }

  async ping(): Promise<void> {
    // A single attempt, unlike `read`, and on the database, which the driver's own check does not reach.
    const bounds = { milliseconds: this.#options.timeoutMilliseconds, late: () => this.#calls.silent('ping') };
    await this.#calls.run('ping', undefined, bounds, () => this.#pulse.ask());
  }

  close(): Promise<void> {
    this.#closing ??= this.#calls.close().then(async () => {
      this.#pulse.close();
      await Promise.all([this.#sessions.close(), this.#pulseSessions.close()]);
    });
    return this.#closing;
  }

  #whileLocked<T>(work: () => Promise<T>): Promise<T> {
    const timeout = this.#timeoutOfWrite(undefined);
    return this.#calls.run('the write lock', undefined, this.#boundsOfWrite(timeout, undefined), (signal) =>
      this.#sessions.use(neo4j.session.WRITE, signal, (session) => whileLocked(session, timeout, work)),
    );
  }

  async #askTrivially(signal: AbortSignal): Promise<void> {
    const timeout = this.#options.timeoutMilliseconds;
    try {
      await this.#pulseSessions.use(neo4j.session.READ, signal, (session) => session.run(TRIVIAL, {}, { timeout }));
    } catch (thrown) {
      this.#pulseSessions.renew();
      throw thrown;
    }
  }

  /** Reads without an explicit transaction, to save two round trips. */
  #read<T>(
    name: string,
    deadline: Deadline | undefined,
    read: (session: Session, timeout: number) => Promise<T>,
  ): Promise<T> {
    deadline?.check();
    const { timeoutMilliseconds } = this.#options;
    const timeout = Math.ceil(
      Math.min(timeoutMilliseconds, 1 + (deadline?.remainingMilliseconds ?? timeoutMilliseconds)),
    );
    const milliseconds = 2 * timeoutMilliseconds + SERVER_SLACK_MILLISECONDS;
    const bounds = { milliseconds, late: () => this.#calls.silent(name), deadline };
    return this.#calls.run(name, this.#pulse, bounds, (signal) =>
      retryTransient(
        () => this.#sessions.use(neo4j.session.READ, signal, (session) => read(session, timeout)),
        timeoutMilliseconds,
        signal,
      ),
    );
  }

  /** How long a transaction may take on the server. */
  #timeoutOfWrite(deadline: Deadline | undefined): number {
    const { timeoutMilliseconds } = this.#options;
    if (deadline === undefined) return QUERY_TIMEOUTS_PER_TRANSACTION * timeoutMilliseconds;
    return PART_OF_WRITING * Math.min(timeoutMilliseconds, deadline.remainingMilliseconds);
  }

  #boundsOfWrite(timeout: number, deadline: Deadline | undefined): Bounds {
    if (deadline === undefined) {
      const milliseconds = timeout + this.#options.timeoutMilliseconds + SERVER_SLACK_MILLISECONDS;
      return { milliseconds, late: () => this.#calls.silent(A_TRANSACTION) };
    }
    return { milliseconds: timeout, late: () => this.#calls.error('TIMEOUT', A_TRANSACTION, 'it took too long.') };
  }

  #rowsOf<P, R>(query: Query<P, R>, records: readonly DriverRecord[]): R[] {
    return checkRows(query, records.map(rowOf), this.#options.strict);
  }

  #runWork<T>(transaction: Transaction, work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const run: QueryRunner['run'] = async (query, parameters) => {
      const named = toDriverParameters(parameters, query.name);
      try {
        const { records } = await transaction.run<RecordShape>(query.text, named);
        return this.#rowsOf(query, records);
      } catch (thrown) {
        throw this.#calls.convert(thrown, query.name);
      }
    };
    return runWork({ run }, work);
  }
}
