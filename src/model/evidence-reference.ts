import { fingerprintOf } from './fingerprint.js';

/** The parts of a stored evidence reference. */
export interface EvidenceReference {
  readonly sourceId: string;
  /** Counted from 1. */
  readonly paragraph: number | undefined;
  readonly quote: string | undefined;
  /** A record in a data file, such as `persons/Q42`. */
  readonly record: string | undefined;
}

/** Marks the part of a reference that names a record. */
const RECORD_SIGN = '@';

/** The reference to a record in a data file. */
export function recordReference(sourceId: string, record: string): string {
  return `${sourceId}#${RECORD_SIGN}${record}`;
}

/** Parses `source:name`, `source:name#paragraph`, `source:name#paragraph#quote` or `source:name#@record`. */
export function readReference(reference: string): EvidenceReference {
  const [sourceId = '', location = '', ...rest] = reference.split('#');
  if (location.startsWith(RECORD_SIGN)) {
    const record = [location.slice(RECORD_SIGN.length), ...rest].join('#');
    return { sourceId, paragraph: undefined, quote: undefined, record };
  }
  const paragraph = location === '' ? undefined : Number(location);
  return { sourceId, paragraph, quote: rest.length > 0 ? rest.join('#') : undefined, record: undefined };
}

/** The distinct sources that references name. */
export function sourceIdsOf(references: readonly string[]): string[] {
  return references.map((reference) => readReference(reference).sourceId);
}

/** Identifies an evidence link from a source to a fact, in messages. */
export function evidenceLinkName(factId: string, reference: string): string {
  return `${factId}<${reference}`;
}

/**
 * Tells apart the evidence links from one source to one entity, one for each fact and reference. A number takes a third
 * less memory in a large graph than both texts would; the facts themselves hold the references.
 */
export function evidenceLinkKey(factId: string, reference: string): number {
  return fingerprintOf(evidenceLinkName(factId, reference));
}
