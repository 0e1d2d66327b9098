import type { Dialect } from './dialect.js';
import type { Query } from './query.js';
import type { SchemaStatement } from './schema.js';

/** A value a query takes: what JSON can say, each number finite and each whole number below 2^53. */
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
   * Runs a query and answers its rows, in the order it asks for and in no order if it asks for none.
   * @throws {StoreError} of a kind that says what failed.
   */
  run<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
}

/**
 * The port to the graph: the one thing the rest of the program knows of a database.
 * Both adapters pass the same contract suite.
 */
export interface GraphStore {
  /** What the store is called, for people. */
  readonly description: string;
  /** Where the graph is, for people: a file or a server, without credentials. */
  readonly location: string;
  readonly dialect: Dialect;
  /** The constraints and indexes that the graph needs there, in the order to make them. */
  readonly schema: readonly SchemaStatement[];
  /** What only a graph in a file of this machine can do; undefined for a server. */
  readonly file: GraphFile | undefined;

  /** Reads outside a transaction; never writes, which the embedded store holds only when it is strict. */
  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]>;

  /**
   * Runs `work` in a transaction that commits when it resolves and rolls back whole when it rejects or a query of it
   * failed. A conflict with another write starts it again, and a link lost while committing may run it twice: `work`
   * must do nothing but query its transaction, and what it writes must be merged by id. Neo4j guards what a transaction
   * writes, not what it only read: to decide by what is read, use `writeExclusively`.
   */
  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T>;

  /**
   * Like `write`, in the one transaction at a time that changes facts: it holds the write lock of the store before
   * `work` begins, so what `work` reads stays as it is until the transaction ends.
   */
  writeExclusively<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T>;

  /**
   * Names the state of the graph at a moment after the call: as long as nothing is written, by whomever, the name is the
   * same, and no two states have the same name.
   */
  version(): Promise<string>;

  /** Resolves if the graph answers a trivial query. */
  ping(): Promise<void>;

  /** Lets what began finish and releases the graph; later calls fail with the kind CLOSED. Closing twice is fine. */
  close(): Promise<void>;
}

/** What a store can do that holds its graph in memory and in a file of this machine. */
export interface GraphFile {
  readonly path: string;

  /**
   * Copies the graph, as it is between two writes, to a new file that `graphFiles` and a store can open; answers how much
   * that holds.
   * @throws {StoreError} COPY if the file is there or cannot be written.
   */
  copyTo(file: string): Promise<GraphSize>;

  /**
   * Gives back the memory that writes have taken, between two writes; reads wait for it. For those that write very much.
   * @throws {StoreError} if the graph cannot be opened again; the store is of no more use then.
   */
  reclaimMemory(): Promise<void>;
}

/** What backups do with graph files that no store has open. */
export interface GraphFiles {
  /**
   * How much a graph file holds; this reads all of it, and so finds any damage.
   * @throws {StoreError} LOCKED, DAMAGED or UNREACHABLE.
   */
  sizeOf(file: string): GraphSize;

  /** The paths that a graph file takes, its log included, of those that are there. */
  pathsOf(file: string): string[];

  /** Gives a graph file that is there another path; its log goes with it. */
  move(file: string, to: string): Promise<void>;
}

/** How much a graph file holds. */
export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

/** How strictly a store is tested. */
export interface Strictness {
  /** Numbers from 0 to below 1, by which rows are shuffled. */
  readonly random: () => number;
}

/** How a store is opened, whichever it is. */
export interface StoreOptions {
  /** How long one query may take, in milliseconds. */
  readonly timeoutMilliseconds: number;
  /**
   * For tests: check every row against the query's row type, shuffle rows whose order the query leaves open, and refuse
   * a read that writes.
   */
  readonly strict?: Strictness;
  /** Open a graph file that is there, change nothing of it, and let others read it too. On Neo4j, reads are reads. */
  readonly readOnly?: boolean;
}
