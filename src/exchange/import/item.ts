import type { Fact } from '../../facts/fact.js';
import type { StoredJudgement } from '../../facts/identity/judgement.js';
import type { StoredMerger } from '../../facts/identity/merger.js';

/** A fact of a file, and the line it was read from. */
export interface ReadFact {
  readonly kind: 'fact';
  readonly fact: Fact;
  readonly line: number;
  /** The file, where an import reads several. */
  readonly path?: string;
  /** True for what a record only mentions, such as the page it cites: it may be stated any number of times. */
  readonly implied?: true;
}

/** A merge or a judgement. */
export type CurationRecord =
  | { readonly kind: 'merge'; readonly merger: StoredMerger }
  | { readonly kind: 'judgement'; readonly judgement: StoredJudgement };

/** A merge or a judgement of a file, and the line it was read from. */
export interface ReadCurationRecord {
  readonly kind: 'kept';
  readonly kept: CurationRecord;
  readonly line: number;
}

/** What a reader makes of a file, record by record. */
export type ImportItem =
  | ReadFact
  | ReadCurationRecord
  /** A record was read, of this collection. */
  | { readonly kind: 'record'; readonly of: string }
  /** A record, or a part of it, that says nothing that can be taken. */
  | { readonly kind: 'problem'; readonly line: number; readonly path?: string; readonly message: string }
  /** Something the model has no place for. */
  | { readonly kind: 'unmapped'; readonly what: string; readonly line: number; readonly example: string }
  /** A record that is an entity the graph already has. */
  | { readonly kind: 'recognized'; readonly record: string; readonly id: string };

/** Something the model has no place for, with an example short enough to print. */
export function unmapped(what: string, line: number, value: unknown): ImportItem {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { kind: 'unmapped', what, line, example: (text ?? '').slice(0, MAXIMUM_EXAMPLE_LENGTH) };
}

const MAXIMUM_EXAMPLE_LENGTH = 60;
