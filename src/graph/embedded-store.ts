import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { messageOf, StoreError } from '../errors.js';
import { checkRows } from './check-rows.js';
import { findInvalidParameter } from './parameters.js';
import type { Query } from './query.js';
import { runWork } from './run-work.js';
import type { GraphStore, Parameters, QueryRunner, StoreOptions } from './store.js';

const CONSTRAINT_VIOLATION = 'G2000';

interface CypherRunner {
  executeCypher(text: string, parameters: Parameters): Promise<QueryResult>;
}

/** The code of the GQL standard that the embedded database gives a failed statement. */
function gqlStatusOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'gqlStatus' in thrown ? String(thrown.gqlStatus) : undefined;
}

function queryError(thrown: unknown, queryName: string): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const kind = gqlStatusOf(thrown)?.startsWith(CONSTRAINT_VIOLATION) ? 'CONSTRAINT' : 'QUERY';
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
  return new StoreError(
    'UNREACHABLE',
    `The graph file ${file} cannot be opened. Set GRAPH_FILE to a file this program may write. ${message}`,
    { cause: thrown },
  );
}

function writes({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0);
}

function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // A commit that failed has rolled back already, though the transaction still calls itself active.
  }
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
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Grows with each write; only this process writes to the file. */
  #writes = 0;
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
    return this.#track(() => this.#inTurn(() => this.#transact(work)));
  }

  version(): Promise<string> {
    return this.#track(async () => String(this.#writes));
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
    const strict = this.#options.strict ?? false;
    let rows: unknown[];
    try {
      const result = await runner.executeCypher(query.text, parameters);
      if (strict && runner === this.#database && writes(result))
        throw new Error('It writes: that needs a transaction.');
      rows = result.toArray();
    } catch (thrown) {
      throw queryError(thrown, query.name);
    }
    return checkRows(query, rows, strict);
  }

  /**
   * Runs writes one after another. Of two side by side the database refuses one if they change the same node, but not
   * if they merge the same relationship: it would be there twice.
   */
  #inTurn<T>(start: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(start, start);
    this.#lastWrite = turn;
    return turn;
  }

  async #transact<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const transaction = this.#database.beginTransaction();
    const runner: QueryRunner = {
      run: (query, parameters) => this.#execute(transaction, query, parameters),
    };
    try {
      const result = await runWork(runner, work);
      this.#commit(transaction);
      return result;
    } catch (thrown) {
      rollBack(transaction);
      throw thrown;
    }
  }

  #commit(transaction: Transaction): void {
    try {
      this.#writes += 1;
      transaction.commit();
      // Without it the operating system may still hold an acknowledged write when the power fails.
      this.#database.walCheckpoint();
    } catch (thrown) {
      throw queryError(thrown, 'commit');
    }
  }
}
