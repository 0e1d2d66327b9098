import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { messageOf, StoreError } from '../errors.js';
import { checkRows } from './check-rows.js';
import { findInvalidParameter } from './parameters.js';
import type { Query } from './query.js';
import type { GraphStore, Parameters, QueryRunner, StoreOptions } from './store.js';

const WRITE_CONFLICT = '40000';
const CONSTRAINT_VIOLATION = 'G2000';
const MAXIMUM_ATTEMPTS = 20;
const LONGEST_PAUSE_MILLISECONDS = 50;

interface CypherRunner {
  executeCypher(text: string, parameters: Parameters): Promise<QueryResult>;
}

/** The code of the GQL standard that the embedded database gives a failed statement. */
function gqlStatusOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'gqlStatus' in thrown ? String(thrown.gqlStatus) : undefined;
}

function queryError(thrown: unknown, queryName: string): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const status = gqlStatusOf(thrown);
  const kind =
    status === WRITE_CONFLICT ? 'CONFLICT' : status?.startsWith(CONSTRAINT_VIOLATION) ? 'CONSTRAINT' : 'QUERY';
  return new StoreError(kind, `The query ${queryName} failed: ${messageOf(thrown)}`, { cause: thrown });
}

function openError(thrown: unknown, file: string): StoreError {
  const message = messageOf(thrown);
  if (message.includes('cannot be locked')) {
    return new StoreError(
      'LOCKED',
      `Another process has the graph file ${file} open. Stop it, or set GRAPH_FILE to another file.`,
      { cause: thrown },
    );
  }
  if (/damaged|invalid file header|not a database file|Serialization/.test(message)) {
    return new StoreError(
      'DAMAGED',
      `The graph file ${file} is damaged or not a graph file. Restore it from a backup, or move it away to start anew. ${message}`,
      { cause: thrown },
    );
  }
  return new StoreError('UNREACHABLE', `The graph file ${file} cannot be opened: ${message}`, { cause: thrown });
}

function openDatabase(file: string, strict: boolean): GrafeoDB {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered: strict });
  } catch (thrown) {
    throw openError(thrown, file);
  }
}

/** The graph in a file of this machine, opened by this process alone. */
export class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded';
  readonly location: string;
  readonly #database: GrafeoDB;
  readonly #options: StoreOptions;
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  private constructor(location: string, database: GrafeoDB, options: StoreOptions) {
    this.location = location;
    this.#database = database;
    this.#options = options;
  }

  /**
   * Opens the file, creating it and its folder if need be.
   * @throws {StoreError} LOCKED, DAMAGED or UNREACHABLE.
   */
  static open(path: string, options: StoreOptions): EmbeddedStore {
    const file = resolve(path);
    return new EmbeddedStore(file, openDatabase(file, options.strict ?? false), options);
  }

  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return this.#track(() => this.#execute(this.#database, query, parameters));
  }

  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    return this.#track(() => this.#writeWithRetries(work));
  }

  async ping(): Promise<void> {
    await this.#track(() => this.#database.executeCypher('RETURN 1 AS one'));
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled([...this.#running]).then(() => this.#database.close());
    return this.#closing;
  }

  /** Remembers what runs, so that closing waits for it, and refuses what comes after. */
  async #track<T>(start: () => Promise<T>): Promise<T> {
    if (this.#closing) throw new StoreError('CLOSED', 'The graph file is closed: the service is stopping.');
    const running = start();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  async #execute<P extends Parameters, R>(runner: CypherRunner, query: Query<P, R>, parameters: P): Promise<R[]> {
    const invalid = findInvalidParameter(parameters);
    if (invalid !== undefined) throw new StoreError('INVALID_VALUE', `The query ${query.name} was given ${invalid}.`);
    let rows: unknown[];
    try {
      rows = (await runner.executeCypher(query.text, parameters)).toArray();
    } catch (thrown) {
      throw queryError(thrown, query.name);
    }
    return checkRows(query, rows, this.#options.strict ?? false);
  }

  async #writeWithRetries<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(work);
      } catch (thrown) {
        const conflict = thrown instanceof StoreError && thrown.kind === 'CONFLICT';
        if (!conflict || attempt === MAXIMUM_ATTEMPTS) throw thrown;
        await delay(Math.random() * Math.min(2 ** attempt, LONGEST_PAUSE_MILLISECONDS));
      }
    }
  }

  async #attempt<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const transaction = this.#database.beginTransaction();
    const runner: QueryRunner = {
      run: (query, parameters) => this.#execute(transaction, query, parameters),
    };
    try {
      const result = await work(runner);
      this.#commit(transaction);
      return result;
    } catch (thrown) {
      if (transaction.isActive) transaction.rollback();
      throw thrown;
    }
  }

  #commit(transaction: Transaction): void {
    try {
      transaction.commit();
    } catch (thrown) {
      throw queryError(thrown, 'commit');
    }
    // Without it the operating system may still hold an acknowledged write when the power fails.
    this.#database.walCheckpoint();
  }
}
