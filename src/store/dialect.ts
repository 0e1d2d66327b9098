/** That a sort key comes after a value, or equals it and the rest of the keys come after theirs. */
export interface KeysetComparison {
  readonly key: string;
  readonly sign: '<' | '>';
  readonly value: string;
  /** The condition on the keys that follow. */
  readonly rest: string;
}

/** The pieces of Cypher that mean the same on every store, and that each needs in a form of its own to be fast. */
export interface Dialect {
  keyset(comparison: KeysetComparison): string;
}
