import { fingerprintOf } from './fingerprint.js';

/** The parts of a stored evidence reference. */
export interface EvidenceReference {
  readonly sourceId: string;
  /** Counted from 1. */
  readonly paragraph: number | undefined;
  readonly quote: string | undefined;
  /** A record in a data file, such as `persons/Q42`. */
  readonly record: string | undefined;
  /** The reasoning of a fact that the source does not state, but that follows from it. */
  readonly inferred: string | undefined;
}

/** Begins the part of a reference that names a record. */
const RECORD_SIGN = '@';

/** Begins the reasoning in the part of a reference that says where in the source. */
const REASONING_SIGN = '~';

/** The reference to a record in a data file. */
export function recordReference(sourceId: string, record: string): string {
  return `${sourceId}#${RECORD_SIGN}${record}`;
}

/** The reference to a place in a source, of the parts that are known. Only a place with a paragraph has a quote. */
export function placeReference(
  sourceId: string,
  place: {
    readonly paragraph?: number | undefined;
    readonly quote?: string | undefined;
    readonly inferred?: string | undefined;
  },
): string {
  const { paragraph, quote, inferred } = place;
  const location = `${paragraph ?? ''}${inferred === undefined ? '' : REASONING_SIGN + inferred}`;
  return [sourceId, ...(location === '' ? [] : [location]), ...(quote === undefined ? [] : [quote])].join('#');
}

/** The parts of a location: `7`, `7~reasoning` or `~reasoning`. */
function readLocation(location: string): Pick<EvidenceReference, 'paragraph' | 'inferred'> {
  const sign = location.indexOf(REASONING_SIGN);
  const number = sign < 0 ? location : location.slice(0, sign);
  return {
    paragraph: number === '' ? undefined : Number(number),
    inferred: sign < 0 ? undefined : location.slice(sign + REASONING_SIGN.length),
  };
}

/**
 * Parses `source:name`, `source:name#paragraph`, `source:name#paragraph#quote` or `source:name#@record`. Reasoning follows
 * the paragraph, or stands in its place: `source:name#7~reasoning#quote`, `source:name#~reasoning#@record`.
 */
export function readReference(reference: string): EvidenceReference {
  const [sourceId = '', ...parts] = reference.split('#');
  const located = parts[0]?.startsWith(RECORD_SIGN) ? '' : (parts.shift() ?? '');
  const { paragraph, inferred } = readLocation(located);
  const rest = parts.length > 0 ? parts.join('#') : undefined;
  const isRecord = paragraph === undefined && rest?.startsWith(RECORD_SIGN) === true;
  return {
    sourceId,
    paragraph,
    quote: isRecord ? undefined : rest,
    record: isRecord ? rest?.slice(RECORD_SIGN.length) : undefined,
    inferred,
  };
}

/** The source that a reference names. */
export function sourceIdOf(reference: string): string {
  const end = reference.indexOf('#');
  return end < 0 ? reference : reference.slice(0, end);
}

/** The sources that references name, one for each reference. */
export function sourceIdsOf(references: readonly string[]): string[] {
  return references.map(sourceIdOf);
}

/** How many different sources references name. */
export function countSources(references: readonly string[]): number {
  return new Set(sourceIdsOf(references)).size;
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
