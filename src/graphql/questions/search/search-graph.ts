import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { boundsOf } from '../../../model/as-of.js';
import { ClientError } from '../../../model/errors.js';
import { fold, normalizeText } from '../../../model/fold.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { namesOf } from '../../../model/stored-properties.js';
import type { Context } from '../../context.js';
import { searchEntities } from './search.queries.js';

export interface SearchQuestion {
  readonly text: string;
  readonly labels: readonly string[] | null;
  readonly first: number;
  readonly asOf: PartialDate | null;
}

export interface Hit {
  readonly record: EntityRecord;
  readonly score: number;
  readonly matched: string;
}

const MAXIMUM_TEXT_LENGTH = 200;
const MAXIMUM_WORDS = 12;
/** How many hits of the folded match are compared by tone marks: it has already ranked the best first. */
const CANDIDATES = 200;

// The score of each rank of the folded match, and the bonus for the same tone marks.
const RANK_SCORES = [0.95, 0.85, 0.7, 0.55, 0.4];
const SAME_MARKS = 0.05;

function wordsOf(text: string): string[] {
  if (text.length > MAXIMUM_TEXT_LENGTH) {
    throw new ClientError('LIMIT_EXCEEDED', `\`text\` is longer than ${MAXIMUM_TEXT_LENGTH} characters.`);
  }
  const key = fold(text);
  const words = key === '' ? [] : key.split(' ');
  if (words.length > MAXIMUM_WORDS) {
    throw new ClientError('LIMIT_EXCEEDED', `\`text\` has more than ${MAXIMUM_WORDS} words.`);
  }
  return words;
}

/** The words of a text with their marks, in lower case. */
function markedWords(text: string): string[] {
  return (
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The name with most of the words; among equals the one that consists of them, then the one with the same marks. */
function bestName(
  names: readonly string[],
  words: readonly string[],
  text: string,
): { name: string; sameMarks: boolean } {
  const wanted = markedWords(text);
  const scored = names.map((name) => {
    const key = fold(name);
    const marked = markedWords(name);
    return {
      name,
      found: words.filter((word) => ` ${key}`.includes(` ${word}`)).length,
      whole: key === words.join(' '),
      sameMarks: wanted.every((word) => marked.some((own) => own.startsWith(word))),
    };
  });
  scored.sort(
    (left, right) =>
      right.found - left.found ||
      Number(right.whole) - Number(left.whole) ||
      Number(right.sameMarks) - Number(left.sameMarks),
  );
  return scored[0] ?? { name: '', sameMarks: false };
}

function hitOf(record: EntityRecord, rank: number, words: readonly string[], text: string): Hit {
  const { name, sameMarks } = bestName(namesOf(record.type, record.properties), words, text);
  const score = (RANK_SCORES[rank] ?? 0) + (sameMarks ? SAME_MARKS : 0);
  return { record, score: Math.round(score * 100) / 100, matched: name };
}

/**
 * The entities whose names contain all words of a text, or words that begin with them, ignoring case and marks. Best
 * matches first; among equals what exists today, then the shorter name.
 * @throws {ClientError} LIMIT_EXCEEDED for a text that is too long.
 */
export async function searchGraph({ store }: Context, { text, labels, first, asOf }: SearchQuestion): Promise<Hit[]> {
  const words = wordsOf(text);
  if (words.length === 0 || first === 0) return [];
  const query = searchEntities.with({
    CONDITION: words.map((_, index) => `n.searchKey CONTAINS $words.w${index}`).join(' AND '),
  });
  const rows = await store.read(query, {
    key: words.join(' '),
    words: Object.fromEntries(words.map((word, index) => [`w${index}`, ` ${word}`])),
    labels: labels && [...labels],
    ...boundsOf(asOf),
    limit: Math.max(CANDIDATES, first),
  });
  const hits = rows.map((row) => {
    const record = entityRecord(row);
    return hitOf(record, row.rank, words, text);
  });
  // The sort is stable: hits of equal score keep the order of the query.
  return hits.sort((left, right) => right.score - left.score).slice(0, first);
}
