import type { Deadline } from './deadline.js';
import type { Dialect } from './dialect.js';
import type { Query } from './query.js';
import type { SchemaStatement } from './schema.js';

/** A query parameter: any JSON value with finite numbers and whole numbers below 2^53. */
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };

export type Parameters = { readonly [key: string]: ParameterValue };

/** Runs queries, alone or as part of a transaction. */
export interface QueryRunner {
  /**
   * Runs a query and returns its rows; their order is undefined unless the query orders them.
   * @throws {StoreError} whose kind says what failed.
   */
  run<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
}

/**
 * The port to the graph, through which the rest of the program uses a database. Both adapters pass the same contract
 * suite.
 */
export interface GraphStore {
  /** The name of the store, for people. */
  readonly description: string;
  /** The location of the graph, for people: a file or a server, without credentials. */
  readonly location: string;
  readonly dialect: Dialect;
  /** The constraints and indexes that the graph needs, in the order in which to create them. */
  readonly schema: readonly SchemaStatement[];
  /** The capabilities of a local graph file; undefined for a server. */
  readonly file: GraphFile | undefined;
  /** How many reads of many rows it answers at once on few processors without holding up others. */
  readonly heavyReads: number;

  /**
   * Reads outside a transaction. It must not write, which the embedded store checks only when strict.
   * @param deadline That of the question: once it is over, a read that has waited for its turn is not begun, and a server
   * ends one that runs.
   */
  read<P extends Parameters, R>(query: Query<P, R>, parameters: P, deadline?: Deadline): Promise<R[]>;

  /**
   * Reads one state of the graph, with as many queries as that takes: `work` sees nothing of what is written meanwhile.
   * It must use nothing of the store but the moment, and must not write. It may run several times, as a store that can hold
   * no state still begins anew; at last the store lets writes wait, for ten seconds at most.
   * @throws {StoreError} CONFLICT or TIMEOUT if too much is written for as long as it reads.
   */
  readMoment<T>(work: (moment: QueryRunner) => Promise<T>): Promise<T>;

  /**
   * Runs `work` in a transaction that commits when it resolves and rolls back when it rejects or one of its queries
   * fails. It is retried after a conflict with another write, and may run twice if the connection is lost during the
   * commit: `work` must do nothing but query its transaction, and must merge by id what it writes. Neo4j locks what a
   * transaction writes, not what it reads: to decide by what is read, use `writeExclusively`.
   * @param deadline The time by which somebody waits for the answer of a server; whether they still do changes nothing.
   * @throws {StoreError} UNCONFIRMED if it is not known whether it was committed, by then or as the connection was lost.
   */
  write<T>(work: (transaction: QueryRunner) => Promise<T>, deadline?: Deadline): Promise<T>;

  /**
   * Like `write`, but holds the write lock of the store, which all transactions that change facts take: what `work`
   * reads does not change until the transaction ends.
   */
  writeExclusively<T>(work: (transaction: QueryRunner) => Promise<T>, deadline?: Deadline): Promise<T>;

  /**
   * Identifies the state of the graph at some moment after the call. It stays the same until anyone writes, over restarts
   * too, and no two states have the same version, not even of a graph and of a backup of it that was restored.
   */
  version(): Promise<string>;

  /**
   * What was written to entities since a version of the graph; undefined if nobody knows: that version is long gone, very
   * much was written since, or by somebody who does not take the write lock.
   */
  entitiesWrittenSince(version: string): Promise<WrittenEntities | undefined>;

  /** Resolves if the graph responds to a trivial query. */
  ping(): Promise<void>;

  /** Waits for running calls and releases the graph; later calls fail with CLOSED. Closing twice is allowed. */
  close(): Promise<void>;
}

/** The entities that were added, changed or removed between two versions of the graph. */
export interface WrittenEntities {
  /** The later one. */
  readonly version: string;
  readonly ids: ReadonlySet<string>;
}

/** The capabilities of a store that holds its graph in memory and a local file. */
export interface GraphFile {
  readonly path: string;

  /**
   * Copies the graph, between two writes, to a new graph file.
   * @returns The size of the copied graph.
   * @throws {StoreError} COPY if the file exists or cannot be written.
   */
  copyTo(file: string): Promise<GraphSize>;

  /**
   * Reclaims memory after very many writes, between two of them; reads wait.
   * @throws {StoreError} if the graph cannot be reopened; the store is then unusable.
   */
  reclaimMemory(): Promise<void>;

  /**
   * Writes the file anew, between two writes, so that it holds no byte of what was removed; reads wait.
   * @throws {StoreError} if the graph cannot be reopened; the store is then unusable.
   */
  rewrite(): Promise<void>;
}

/** Operations of backups on graph files that no store has open. */
export interface GraphFiles {
  /**
   * The size of the graph in a file. It reads the whole file, and so detects damage.
   * @throws {StoreError} LOCKED, DAMAGED or UNREACHABLE.
   */
  sizeOf(file: string): GraphSize;

  /** The existing paths of a graph file, including its log and its mark. */
  pathsOf(file: string): string[];

  /** Whether a log lies beside a graph file, as while a process writes to it, and after one was killed. */
  hasLog(file: string): boolean;

  /**
   * Puts a closed graph in the place of a copy that nobody writes to; both have a mark, and neither has a log. A process
   * that is killed leaves the one or the other, at worst without its mark.
   */
  replace(file: string, by: string): Promise<void>;

  /**
   * Puts a closed graph that has a mark in the place of another, which is moved aside with its log and its mark. What a
   * killed process left of it, once it began to move, is finished by whoever opens the file next.
   */
  exchange(file: string, by: string, aside: string): Promise<void>;

  /**
   * Finishes what a killed process left of an exchange.
   * @throws {StoreError} LOST if what was to take the place is gone.
   */
  finishExchange(file: string): Promise<void>;

  /**
   * Gives the graph in a file a version of its own, so that nobody takes it for the graph it is a copy of.
   * @throws {StoreError} LOCKED, DAMAGED or UNREACHABLE.
   */
  beginAnew(file: string): Promise<void>;

  /**
   * Marks the graph in a file as all that was acknowledged, if there is no mark or, accepting the loss, if it says more.
   * What is there then is copied aside first.
   * @throws {StoreError} LOST, LOCKED, DAMAGED or UNREACHABLE.
   */
  adopt(file: string, acceptLoss: boolean): Promise<Adopted>;
}

export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

/** A graph file that was adopted as it is. */
export interface Adopted extends GraphSize {
  /** What its mark said it held, and when; undefined if nothing was lost that is known of. */
  readonly before: (GraphSize & { readonly at: string }) | undefined;
  /** Where the files were copied as they were; undefined if nothing was lost. */
  readonly aside: string | undefined;
}

/** The settings of a strict store, for tests. */
export interface Strictness {
  /** Returns numbers from 0 to below 1, by which rows are shuffled. */
  readonly random: () => number;
}

/** A statement that nothing but the end of the process will end. */
export interface StuckStatement {
  readonly queryName: string;
  readonly parameters: unknown;
  /** How long it has run. */
  readonly milliseconds: number;
}

/** Options for opening either store. */
export interface StoreOptions {
  /** The timeout of a query. */
  readonly timeoutMilliseconds: number;
  /**
   * For tests: checks rows against the query's row type, shuffles rows whose order the query leaves undefined, and
   * rejects reads that write.
   */
  readonly strict?: Strictness;
  /** Told of a statement that runs on long after its timeout. Neo4j ends its statements itself. */
  readonly onStuck?: (statement: StuckStatement) => void;
  /** Told of what fails after a commit is on the disk, which is answered as done. Nothing of the kind on Neo4j. */
  readonly onProblem?: (thrown: unknown) => void;
  /** Opens a server without waiting for its response. No effect on a graph file. */
  readonly connectLater?: boolean;
  /** Opens an existing graph file without changing it, so that others can read it too. No effect on Neo4j. */
  readonly readOnly?: boolean;
}
