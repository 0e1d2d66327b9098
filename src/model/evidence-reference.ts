import { fingerprintOf } from './fingerprint.js';

/** What a stored reference to evidence says. */
export interface EvidenceReference {
  readonly sourceId: string;
  /** The paragraph, from 1. */
  readonly paragraph: number | undefined;
  readonly quote: string | undefined;
  /** The record of a file of data, as `persons/Q42`. */
  readonly record: string | undefined;
}

/** What parts the name of a source from the name of a record in it. */
const RECORD_SIGN = '@';

/** The reference to one record of a file of data. */
export function recordReference(sourceId: string, record: string): string {
  return `${sourceId}#${RECORD_SIGN}${record}`;
}

/** Reads `source:name`, `source:name#paragraph`, `source:name#paragraph#quote` or `source:name#@record`. */
export function readReference(reference: string): EvidenceReference {
  const [sourceId = '', place = '', ...rest] = reference.split('#');
  if (place.startsWith(RECORD_SIGN)) {
    const record = [place.slice(RECORD_SIGN.length), ...rest].join('#');
    return { sourceId, paragraph: undefined, quote: undefined, record };
  }
  const paragraph = place === '' ? undefined : Number(place);
  return { sourceId, paragraph, quote: rest.length > 0 ? rest.join('#') : undefined, record: undefined };
}

/** The sources that references name, one for each. */
export function sourceIdsOf(references: readonly string[]): string[] {
  return references.map((reference) => readReference(reference).sourceId);
}

/** What tells the ways back from a source to a fact apart in messages. */
export function evidenceLinkName(factId: string, reference: string): string {
  return `${factId}<${reference}`;
}

/**
 * What tells the ways back from one source to one entity apart. There is a way for each fact and reference: a number in
 * place of both took a third off the memory of a large graph. Whose way it is, the facts tell that hold the reference.
 */
export function evidenceLinkKey(factId: string, reference: string): number {
  return fingerprintOf(evidenceLinkName(factId, reference));
}
