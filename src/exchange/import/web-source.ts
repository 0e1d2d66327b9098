import type { EntityFact } from '../../facts/fact.js';
import { webAddress } from '../../model/properties.js';
import { shortHash } from '../../model/short-hash.js';
import type { ImportItem } from './item.js';
import { isObject } from './read-value.js';

/** A page that a record cites, as a source of the graph; undefined if it is no address. */
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

/** The pages a record cites, and what of its list is none. */
export function webSources(list: unknown): { readonly sources: EntityFact[]; readonly left: unknown[] } {
  const sources: EntityFact[] = [];
  const left: unknown[] = [];
  for (const item of Array.isArray(list) ? list : [list]) {
    const source = isObject(item) ? webSource(item['url'], item['note']) : webSource(item, undefined);
    if (source) sources.push(source);
    else left.push(item);
  }
  return { sources, left };
}

/** A fact that records only mention. */
export function implied(fact: EntityFact, line: number): ImportItem {
  return { kind: 'fact', fact, line, implied: true };
}
