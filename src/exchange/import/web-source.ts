import type { EntityFact } from '../../facts/fact.js';
import { webAddress } from '../../model/properties.js';
import { shortHash } from '../../model/short-hash.js';
import type { ImportItem } from './item.js';
import { isObject } from './read-value.js';

/** A cited web page as a source; undefined if it is not a web address. */
export function webSource(url: unknown, note: unknown): EntityFact | undefined {
  if (typeof url !== 'string' || !webAddress.safeParse(url).success) return undefined;
  const title = typeof note === 'string' && note.trim() !== '' ? note : `[A page at ${new URL(url).hostname}]`;
  return {
    type: 'Source',
    id: `source:web-${shortHash(`${url}\n${title}`)}`,
    properties: { title, url },
    evidence: [],
  };
}

/** The web pages in a list, and the items that are not web addresses. */
export function webSources(list: unknown): { readonly sources: EntityFact[]; readonly invalid: unknown[] } {
  const sources: EntityFact[] = [];
  const invalid: unknown[] = [];
  for (const item of Array.isArray(list) ? list : [list]) {
    const source = isObject(item) ? webSource(item['url'], item['note']) : webSource(item, undefined);
    if (source) sources.push(source);
    else invalid.push(item);
  }
  return { sources, invalid };
}

/** An item for a fact that a record only mentions. */
export function implied(fact: EntityFact, line: number): ImportItem {
  return { kind: 'fact', fact, line, implied: true };
}
