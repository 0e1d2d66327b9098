import { distance } from 'fastest-levenshtein';

/** How many words a suggestion names: more would be a list to read. */
const MOST = 3;

/** How many letters of a word may be mistyped. */
function farthest(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** Those of some words that a mistyped one may stand for, the likeliest first: the nearest, and those hardly farther. */
export function similarTo(word: string, words: Iterable<string>): string[] {
  const typed = word.toLowerCase();
  const measured = [...words].map((other) => ({ other, far: distance(typed, other.toLowerCase()) }));
  const nearest = Math.min(...measured.map(({ far }) => far), farthest(word));
  const near = measured.filter(({ far }) => far <= Math.min(nearest + 1, farthest(word)));
  near.sort((left, right) => left.far - right.far || (left.other < right.other ? -1 : 1));
  return near.map(({ other }) => other).slice(0, MOST);
}

/** A question that follows a message without its end, as graphql-js asks it; only the end if there is nothing to suggest. */
export function didYouMean(suggestions: readonly string[]): string {
  const quoted = suggestions.slice(0, MOST).map((word) => `"${word}"`);
  if (quoted.length === 0) return '';
  const last = quoted.pop();
  return ` Did you mean ${quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`}?`;
}
