import { distance } from 'fastest-levenshtein';

/** How many words a suggestion names: more would be a list to read. */
const MOST = 3;

/** Nobody mistypes a longer word; to compare one that a client made up would take long. */
const LONGEST = 200;

/**
 * Those of some words that a mistyped one may stand for, the likeliest first: the nearest, and those hardly farther.
 * @param letters One letter of so many may be mistyped.
 */
export function similarTo(word: string, words: Iterable<string>, letters = 4): string[] {
  if (word.length > LONGEST) return [];
  const farthest = Math.max(1, Math.floor(word.length / letters));
  const typed = word.toLowerCase();
  const measured = [...words].map((other) => ({ other, far: distance(typed, other.toLowerCase()) }));
  const nearest = Math.min(...measured.map(({ far }) => far), farthest);
  const near = measured.filter(({ far }) => far <= Math.min(nearest + 1, farthest));
  near.sort((left, right) => left.far - right.far || (left.other < right.other ? -1 : 1));
  return near.map(({ other }) => other).slice(0, MOST);
}

/** The question that follows a message, as graphql-js asks it; empty if there is nothing to suggest. */
export function didYouMean(suggestions: readonly string[]): string {
  const quoted = suggestions.slice(0, MOST).map((word) => `"${word}"`);
  if (quoted.length === 0) return '';
  const last = quoted.pop();
  return ` Did you mean ${quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`}?`;
}
