import type { EntityRecord } from '../../../facts/entity-record.js';
import { fold, normalizeText } from '../../../model/fold.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { namesOf } from '../../../model/stored-properties.js';
import { type Candidate, findCandidates, type Suffice } from './find-candidates.js';
import type { SearchContext } from './search-context.js';
import { wordsOf } from './search-question.js';

export interface TextSearch {
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

/** How many hits of the folded match are compared by tone marks: it has already ranked the best first. */
const CANDIDATES = 200;

// The score of each rank of the folded match, and the bonus for the same tone marks.
const RANK_SCORES = [0.95, 0.85, 0.7, 0.55, 0.4];
const SAME_MARKS = 0.05;

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

function scoreOf(rank: number, sameMarks: boolean): number {
  const score = (RANK_SCORES[rank] ?? 0) + (sameMarks ? SAME_MARKS : 0);
  return Math.round(score * 100) / 100;
}

function hitOf(record: EntityRecord, rank: number, words: readonly string[], text: string): Hit {
  const { name, sameMarks } = bestName(namesOf(record.type, record.properties), words, text);
  return { record, score: scoreOf(rank, sameMarks), matched: name };
}

/**
 * The entities whose names contain all words of a text, or words that begin with them, ignoring case and marks. Best
 * matches first; among equals what exists today, then the shorter name.
 * @throws {ClientError} LIMIT_EXCEEDED for a text that is too long.
 */
export async function searchGraph(context: SearchContext, { text, labels, first, asOf }: TextSearch): Promise<Hit[]> {
  const words = wordsOf(text);
  if (words.length === 0 || first === 0) return [];
  const best = (candidates: readonly Candidate[]) => {
    const hits = candidates.map(({ record, rank }) => hitOf(record, rank, words, text));
    // The sort is stable: hits of equal score keep the order of the candidates.
    return hits.sort((left, right) => right.score - left.score).slice(0, first);
  };
  const suffice: Suffice = (candidates, nextRank) => {
    const last = best(candidates)[first - 1];
    return last !== undefined && last.score >= scoreOf(nextRank, true);
  };
  const question = { words, labels, asOf, limit: Math.max(CANDIDATES, first) };
  return best(await findCandidates(context, question, first, suffice));
}
