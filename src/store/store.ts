import type { Query } from './query.js';

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
  readonly kind: 'embedded' | 'neo4j';
  /** Where the graph is, for people: a file or a server, without credentials. */
  readonly location: string;

  /** Reads outside a transaction; never writes, which the embedded store holds only when it is strict. */
  read<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<R[]>;

  /**
   * Runs `work` in a transaction that commits when it resolves and rolls back whole when it rejects or a query of it
   * failed. A conflict with another write starts it again, and a link lost while committing may run it twice: `work`
   * must do nothing but query its transaction, and what it writes must be merged by id. Neo4j guards what a transaction
   * writes, not what it only read: to decide by what is read, take the turn to write first (turn.ts).
   */
  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T>;

  /**
   * Names the state of the graph at a moment after the call: as long as nothing is written, by whomever, the name is the
   * same, and no two states have the same name.
   */
  version(): Promise<string>;

  /**
   * Copies the graph, as it is between two writes, to a new file that `sizeOfGraphFile` and a store can open; answers
   * how much that holds. Only a store that is a file of this machine has it.
   * @throws {StoreError} COPY if the file is there or cannot be written.
   */
  copyTo?(file: string): Promise<GraphSize>;

  /**
   * Gives back the memory that writes have taken, between two writes; reads wait for it. Only a store that holds its graph
   * in memory has it: for those that write very much.
   * @throws {StoreError} if the graph cannot be opened again; the store is of no more use then.
   */
  settle?(): Promise<void>;

  /** Resolves if the graph answers a trivial query. */
  ping(): Promise<void>;

  /** Lets what began finish and releases the graph; later calls fail with the kind CLOSED. Closing twice is fine. */
  close(): Promise<void>;
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
