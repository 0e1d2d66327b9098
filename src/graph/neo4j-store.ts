import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type RecordShape } from 'neo4j-driver';
import { messageOf, StoreError, type StoreErrorKind } from '../errors.js';
import { checkRows } from './check-rows.js';
import { findInvalidParameter } from './parameters.js';
import type { Query } from './query.js';
import type { GraphStore, Parameters, ParameterValue, QueryRunner, StoreOptions } from './store.js';

export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database; the user's home database if undefined. */
  readonly database?: string | undefined;
}

const MAXIMUM_CONNECTIONS = 50;

const KIND_BY_CODE: Readonly<Record<string, StoreErrorKind>> = {
  ServiceUnavailable: 'UNREACHABLE',
  SessionExpired: 'UNREACHABLE',
  'Neo.ClientError.Security.Unauthorized': 'AUTHENTICATION',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'AUTHENTICATION',
  'Neo.ClientError.Security.Forbidden': 'AUTHENTICATION',
  'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONSTRAINT',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMEOUT',
};

const NEXT_STEP: Partial<Record<StoreErrorKind, string>> = {
  UNREACHABLE: 'Check that the server runs and that NEO4J_URI names it.',
  AUTHENTICATION: 'Check NEO4J_USER and NEO4J_PASSWORD.',
};

function kindOf(thrown: unknown): StoreErrorKind {
  if (!(thrown instanceof Neo4jError)) return 'QUERY';
  const known = KIND_BY_CODE[thrown.code];
  if (known !== undefined) return known;
  if (thrown.code.startsWith('Neo.TransientError')) return 'CONFLICT';
  return /connection acquisition|pool is closed|driver.*closed/i.test(thrown.message) ? 'UNREACHABLE' : 'QUERY';
}

/** The driver's numbers are floats; what JavaScript calls a whole number is meant as an integer. */
function toDriverValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverValue(item)]));
}

function toDriverParameters(parameters: Parameters, queryName: string): Record<string, unknown> {
  const invalid = findInvalidParameter(parameters);
  if (invalid !== undefined) throw new StoreError('INVALID_VALUE', `The query ${queryName} was given ${invalid}.`);
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriverValue(value)]));
}

function createDriver({ uri, user, password }: Neo4jConnection, { timeoutMilliseconds }: StoreOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MAXIMUM_CONNECTIONS,
    // The driver's own limits, 30 and 60 seconds, are longer than any client waits for an answer.
    connectionAcquisitionTimeout: timeoutMilliseconds,
    connectionTimeout: Math.ceil(timeoutMilliseconds / 2),
    maxTransactionRetryTime: timeoutMilliseconds,
    userAgent: 'officials-graph',
  });
}

/** The graph on a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  readonly location: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #options: StoreOptions;
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  private constructor(connection: Neo4jConnection, options: StoreOptions) {
    this.location = connection.uri;
    this.#driver = createDriver(connection, options);
    this.#database = connection.database;
    this.#options = options;
  }

  /**
   * Connects and checks that the server answers.
   * @throws {StoreError} UNREACHABLE or AUTHENTICATION.
   */
  static async open(connection: Neo4jConnection, options: StoreOptions): Promise<Neo4jStore> {
    const store = new Neo4jStore(connection, options);
    try {
      await store.ping();
    } catch (thrown) {
      await store.close();
      throw thrown;
    }
    return store;
  }

  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return this.#track(query.name, async () => {
      const { records } = await this.#driver.executeQuery(query.text, toDriverParameters(parameters, query.name), {
        ...this.#inDatabase(),
        routing: neo4j.routing.READ,
        transactionConfig: { timeout: this.#options.timeoutMilliseconds },
      });
      const rows = records.map((record) => record.toObject());
      return checkRows(query, rows, this.#options.strict ?? false);
    });
  }

  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    return this.#track('transaction', async () => {
      const session = this.#driver.session({
        ...this.#inDatabase(),
        bookmarkManager: this.#driver.executeQueryBookmarkManager,
      });
      try {
        return await session.executeWrite((transaction) => work(this.#runnerFor(transaction)), {
          timeout: this.#options.timeoutMilliseconds,
        });
      } finally {
        await session.close();
      }
    });
  }

  async ping(): Promise<void> {
    await this.#track('ping', () => this.#driver.verifyConnectivity(this.#inDatabase()));
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled([...this.#running]).then(() => this.#driver.close());
    return this.#closing;
  }

  #inDatabase(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }

  #runnerFor(transaction: ManagedTransaction): QueryRunner {
    return {
      run: async (query, parameters) => {
        const { records } = await transaction.run<RecordShape>(query.text, toDriverParameters(parameters, query.name));
        const rows = records.map((record) => record.toObject());
        return checkRows(query, rows, this.#options.strict ?? false);
      },
    };
  }

  /** Remembers what runs, so that closing waits for it, and names the kind of what fails. */
  async #track<T>(name: string, start: () => Promise<T>): Promise<T> {
    if (this.#closing) throw new StoreError('CLOSED', 'The connection to Neo4j is closed: the service is stopping.');
    const running = start();
    this.#running.add(running);
    try {
      return await running;
    } catch (thrown) {
      // What is not the driver's was thrown by the work itself, and its thrower knows how to read it.
      throw thrown instanceof Neo4jError ? this.#storeError(thrown, name) : thrown;
    } finally {
      this.#running.delete(running);
    }
  }

  #storeError(thrown: Neo4jError, name: string): StoreError {
    const kind = kindOf(thrown);
    const text = `Neo4j at ${this.location} failed on ${name}: ${messageOf(thrown)} ${NEXT_STEP[kind] ?? ''}`;
    return new StoreError(kind, text.trim(), { cause: thrown });
  }
}
