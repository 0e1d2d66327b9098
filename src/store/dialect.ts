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
  keyset(comparison: KeysetComparison): string;
}
