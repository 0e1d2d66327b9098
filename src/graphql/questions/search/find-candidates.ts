import { entitiesByIds } from '../../../facts/entity.queries.js';
import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { boundsOf } from '../../../model/as-of.js';
import { searchEntities } from './search.queries.js';
import type { SearchContext } from './search-context.js';
import type { Found } from './search-entries.js';
import type { SearchQuestion } from './search-question.js';

/** An entity whose folded names fit. */
export interface Candidate {
  readonly record: EntityRecord;
  readonly rank: number;
}

/** How often the names in memory are compared while others write them, before the store compares. */
const ATTEMPTS = 3;

/** So many times as many candidates as there will be hits are read first. */
const READ_FIRST = 4;

/** Whether candidates suffice, though others follow of this rank or a later one. */
export type Suffice = (candidates: readonly Candidate[], nextRank: number) => boolean;

/**
 * The entities whose names fit, the best first: found in memory if all names are there, else by the store.
 * @param first How many hits there will be.
 */
export async function findCandidates(
  context: SearchContext,
  question: SearchQuestion,
  first: number,
  suffice: Suffice,
): Promise<Candidate[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const entries = await context.deadline.limit(context.searchIndex.current());
    if (entries === undefined) break;
    const found = await entries.find(question, context.deadline);
    const candidates = found && (await readFound(context, found, first * READ_FIRST, suffice));
    if (candidates !== undefined) return candidates;
  }
  return findInStore(context, question);
}

/** The entities that were found, as many as suffice; undefined if one of them has other names by now. */
async function readFound(
  { store }: SearchContext,
  found: readonly Found[],
  first: number,
  suffice: Suffice,
): Promise<Candidate[] | undefined> {
  const candidates: Candidate[] = [];
  for (const some of [found.slice(0, first), found.slice(first)]) {
    const [next] = some;
    if (next === undefined || suffice(candidates, next.rank)) return candidates;
    const rows = await store.read(entitiesByIds, { ids: some.map(({ entry }) => entry.id) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { entry, rank } of some) {
      const row = byId.get(entry.id);
      if (row?.properties['searchKey'] !== entry.searchKey) return undefined;
      candidates.push({ record: entityRecord(row), rank });
    }
  }
  return candidates;
}

async function findInStore({ store }: SearchContext, { words, labels, asOf, limit }: SearchQuestion) {
  const query = searchEntities.with({
    CONDITION: words.map((_, index) => `n.searchKey CONTAINS $words.w${index}`).join(' AND '),
  });
  const rows = await store.read(query, {
    key: words.join(' '),
    words: Object.fromEntries(words.map((word, index) => [`w${index}`, ` ${word}`])),
    labels: labels && [...labels],
    ...boundsOf(asOf),
    limit,
  });
  return rows.map((row) => ({ record: entityRecord(row), rank: row.rank }));
}
