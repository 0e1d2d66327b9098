import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { StoreError } from '../../model/errors.js';
import { checkRows } from '../check-rows.js';
import { checkParameters } from '../parameters.js';
import type { Query } from '../query.js';
import { runWork } from '../run-work.js';
import { commonSchema } from '../schema.js';
import type { GraphFile, GraphSize, GraphStore, Parameters, QueryRunner, StoreOptions } from '../store.js';
import { WriteLog } from '../written-entities.js';
import { collectGarbage } from './collect-garbage.js';
import { CommitLog } from './commit-log.js';
import { embeddedDialect } from './embedded-dialect.js';
import { copyError, queryError } from './embedded-errors.js';
import { newStateId, readState, renewStateId } from './graph-state.js';
import { ObservedWork } from './observed-work.js';
import { openDatabase, sizeOf } from './open-database.js';
import { type Accepted, type MarkedGraph, openMarked } from './open-marked.js';
import { replaceByCopy } from './replace-file.js';
import { rowsOf } from './rows-of.js';
import { type CypherRunner, inSnapshot, rollBack } from './snapshot.js';
import { type Late, StatementWatch } from './statement-watch.js';

type Close = (database: GrafeoDB) => Promise<void> | void;

function writes({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0);
}

/** The graph in a local file, opened by this process alone. */
export class EmbeddedStore implements GraphStore {
  readonly description = 'embedded file';
  readonly location: string;
  readonly dialect = embeddedDialect;
  readonly schema = commonSchema;
  /** With one alone, many long filters at once do not all end in time. */
  readonly heavyReads = 2;
  readonly file: GraphFile;
  /** Undefined while the file is being reopened. */
  #database: GrafeoDB | undefined;
  readonly #options: StoreOptions;
  readonly #watch: StatementWatch;
  readonly #log: CommitLog;
  readonly #running = new Set<Promise<unknown>>();
  readonly #reading = new Set<Promise<unknown>>();
  #reopening: Promise<void> | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** The version, once it is read from the file or something is written. Only this process writes to the file. */
  #stateId: string | undefined;
  readonly #written = new WriteLog();
  #closing: Promise<void> | undefined;

  private constructor(location: string, { database, mark }: MarkedGraph, options: StoreOptions) {
    this.location = location;
    this.file = {
      path: location,
      copyTo: (file) => this.#copyTo(file),
      reclaimMemory: () => this.#reopenAfter((database) => database.close()),
      rewrite: () => this.#reopenAfter((database) => replaceByCopy(database, this.location)),
    };
    this.#database = database;
    this.#options = options;
    this.#log = new CommitLog(location, mark, options.onProblem);
    this.#watch = new StatementWatch(options);
  }

  /**
   * Opens the file; creates it and its folder if necessary.
   * @throws {StoreError} LOST, UNMARKED, LOCKED, DAMAGED or UNREACHABLE.
   */
  static async open(path: string, options: StoreOptions, accept: Accepted = 'marked'): Promise<EmbeddedStore> {
    const file = resolve(path);
    return new EmbeddedStore(file, await openMarked(file, options, accept), options);
  }

  /** Rejects at its deadline, while closing waits for the statement itself. */
  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
    return new Promise((resolve, reject) => {
      const read = (database: GrafeoDB) => this.#execute(database, query, parameters, reject);
      this.#track(() => this.#whileOpen(read)).then(resolve, reject);
    });
  }

  readMoment<T>(work: (moment: QueryRunner) => Promise<T>): Promise<T> {
    // Reopening waits for it, as for any read; closing ends it with the query that it runs.
    return this.#track(() =>
      this.#whileOpen((database) =>
        inSnapshot(database, (snapshot) =>
          work({ run: (query, parameters) => this.#track(() => this.#execute(snapshot, query, parameters)) }),
        ),
      ),
    );
  }

  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    return this.#track(() => this.#serialize(() => this.#transact(work)));
  }

  /** All writes are exclusive here. A lock node would only cost memory, as a first write to it affects all nodes. */
  writeExclusively<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  version(): Promise<string> {
    return this.#track(async () => this.#stateId ?? this.#readStateId());
  }

  async entitiesWrittenSince(before: string) {
    return this.#written.between(before, await this.version());
  }

  async ping(): Promise<void> {
    await this.#track(() => this.#whileOpen((database) => database.executeCypher('RETURN 1 AS one')));
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled([...this.#running]).then(async () => {
      this.#database?.close();
      await this.#log.close();
    });
    return this.#closing;
  }

  /**
   * Copies the file between two writes, after a checkpoint, when it holds all that was committed. Writes wait, reads do
   * not. The database's own copy would block both, for two seconds with a million relationships.
   */
  #copyTo(file: string): Promise<GraphSize> {
    return this.#track(() => this.#serialize(() => this.#copy(file)));
  }

  /**
   * Reopens the file between two writes: written data takes four times the memory of data read from it, and a file can only
   * be replaced while it is closed.
   */
  #reopenAfter(close: Close): Promise<void> {
    return this.#track(() =>
      this.#serialize(async () => {
        this.#reopening = this.#reopen(close).finally(() => {
          this.#reopening = undefined;
        });
        await this.#reopening;
      }),
    );
  }

  /** Tracks running calls, which closing waits for, and rejects calls after it. */
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

  /** Runs a read once the file is open. */
  async #whileOpen<T>(start: (database: GrafeoDB) => Promise<T>): Promise<T> {
    while (this.#reopening !== undefined) await this.#reopening;
    const running = start(this.#opened);
    this.#reading.add(running);
    try {
      return await running;
    } finally {
      this.#reading.delete(running);
    }
  }

  async #readStateId(): Promise<string> {
    const [stored] = await this.#whileOpen((database) => this.#execute(database, readState, {}));
    // A write has set it meanwhile. A graph without one, that an older version of the program wrote, has one for as long as
    // this process runs.
    this.#stateId ??= stored?.stateId ?? newStateId();
    return this.#stateId;
  }

  get #opened(): GrafeoDB {
    if (this.#database !== undefined) return this.#database;
    throw new StoreError('CLOSED', `The graph file ${this.location} could not be opened again: restart the program.`);
  }

  async #reopen(close: Close): Promise<void> {
    await Promise.allSettled([...this.#reading]);
    await close(this.#opened);
    this.#database = undefined;
    await collectGarbage();
    this.#database = openDatabase(this.location, this.#options);
  }

  async #execute<P extends Parameters, R>(runner: CypherRunner, query: Query<P, R>, parameters: P, late?: Late) {
    checkParameters(parameters, query.name);
    const { strict } = this.#options;
    let rows: unknown[];
    try {
      const running = runner.executeCypher(query.text, parameters);
      const result = await this.#watch.over(running, { queryName: query.name, parameters }, late);
      // What can be committed is the transaction of a write.
      if (strict !== undefined && !('commit' in runner) && writes(result))
        throw new Error('It writes: that needs a transaction.');
      rows = await rowsOf(result);
    } catch (thrown) {
      throw queryError(thrown, query.name);
    }
    return checkRows(query, rows, strict);
  }

  /**
   * Runs writes one after another. The database detects concurrent writes to the same node, but not concurrent merges
   * of the same relationship, which would then exist twice.
   */
  #serialize<T>(start: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(start, start);
    this.#lastWrite = turn;
    return turn;
  }

  async #transact<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const transaction = this.#opened.beginTransaction();
    const statements: QueryRunner = { run: (query, parameters) => this.#execute(transaction, query, parameters) };
    const observed = new ObservedWork(statements);
    try {
      const result = await runWork(observed.runner, work);
      const stateId = observed.isOnlySchema ? undefined : await renewStateId(statements, this.#log.markedIds);
      if (stateId !== undefined) this.#written.add(this.#stateId, stateId, observed.written.ids);
      await this.#commit(transaction, stateId);
      return result;
    } catch (thrown) {
      rollBack(transaction);
      throw thrown;
    }
  }

  async #copy(file: string): Promise<GraphSize> {
    try {
      this.#opened.walCheckpoint();
      const size = sizeOf(this.#opened);
      await copyFile(this.location, file, constants.COPYFILE_EXCL);
      await this.#log.markCopy(file);
      return size;
    } catch (thrown) {
      throw copyError(thrown, this.location, file);
    }
  }

  /** @param stateId The new one; undefined if nothing but the schema was stated. */
  async #commit(transaction: Transaction, stateId: string | undefined): Promise<void> {
    try {
      this.#stateId = stateId ?? this.#stateId;
      transaction.commit();
      await this.#log.acknowledge(this.#opened, stateId);
    } catch (thrown) {
      throw queryError(thrown, 'commit');
    }
  }
}
