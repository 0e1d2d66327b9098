import type { ClaimGivenFragment } from '../../gql/graphql.js';
import type { Words } from '../../words/words.js';
import { claimedValue } from '../names.js';

/** What other sources have in place of a value that is shown, in words. */
export function otherValues(
  claims: { readonly edges: readonly ClaimGivenFragment[] },
  property: string,
  shown: string,
  words: Words,
): string[] {
  const others = claims.edges.filter(({ node }) => node.property === property && node.value !== shown);
  return others.map(({ node }) => claimedValue(node.value, words));
}
