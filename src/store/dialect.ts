/** The condition that a sort key comes after a value, or equals it and the remaining keys come after theirs. */
export interface KeysetComparison {
  readonly key: string;
  readonly sign: '<' | '>';
  readonly value: string;
  /** The condition on the remaining keys. */
  readonly rest: string;
}

/** Cypher that means the same on each store but must be written differently to be fast. */
export interface Dialect {
  /**
   * How many ids a query that follows relationships is given at once, where nothing but its end can end it; undefined
   * where the store ends what takes too long.
   */
  readonly sliceSize: number | undefined;
  /** Whether a statement takes long the first time: a server plans it, and a server that has just started learns how to. */
  readonly plansFirst: boolean;
  keyset(comparison: KeysetComparison): string;
}
