import type { Fact } from '../../facts/fact.js';
import type { StoredJudgement } from '../../facts/identity/judgement.js';
import type { StoredMerger } from '../../facts/identity/merger.js';

export interface ReadFact {
  readonly kind: 'fact';
  readonly fact: Fact;
  readonly line: number;
  /** The file, if the import reads several. */
  readonly path?: string;
  /** True for a fact that a record only mentions, such as a cited page; it may be stated several times. */
  readonly implied?: true;
}

export type CurationRecord =
  | { readonly kind: 'merge'; readonly merger: StoredMerger }
  | { readonly kind: 'judgement'; readonly judgement: StoredJudgement };

export interface ReadCurationRecord {
  readonly kind: 'curation-record';
  readonly record: CurationRecord;
  readonly line: number;
}

/** What readers yield. */
export type ImportItem =
  | ReadFact
  | ReadCurationRecord
  /** A record of this collection was read. */
  | { readonly kind: 'record'; readonly of: string }
  /** A record, or a part of one, cannot be imported. */
  | { readonly kind: 'problem'; readonly line: number; readonly path?: string; readonly message: string }
  /** A value that the model cannot express. */
  | { readonly kind: 'unmapped'; readonly what: string; readonly line: number; readonly example: string }
  /** A record is recognized as an existing entity. */
  | { readonly kind: 'recognized'; readonly record: string; readonly id: string };

/** An unmapped value, shortened as an example. */
export function unmapped(what: string, line: number, value: unknown): ImportItem {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { kind: 'unmapped', what, line, example: (text ?? '').slice(0, MAXIMUM_EXAMPLE_LENGTH) };
}

const MAXIMUM_EXAMPLE_LENGTH = 60;
