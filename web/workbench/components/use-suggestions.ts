import { useEffect, useState } from 'react';
import { useGraphQLClient } from '../data/client.js';
import { type DescribedFragment, SearchDocument, type SearchQuery } from '../gql/graphql.js';

const FEWEST_LETTERS = 2;
const SUGGESTIONS = 8;
/** Long enough that one who types is not asked for at every letter. */
const PAUSE_MILLISECONDS = 100;

/** What a text that is being typed may mean; what was found last stays until the next is there. */
export function useSuggestions(typed: string): readonly DescribedFragment[] {
  const client = useGraphQLClient();
  const [found, setFound] = useState<readonly DescribedFragment[]>([]);
  const text = typed.trim();

  useEffect(() => {
    if (text.length < FEWEST_LETTERS) {
      setFound([]);
      return;
    }
    let isWanted = true;
    const timer = setTimeout(async () => {
      const { data } = await client
        .query<SearchQuery>(SearchDocument.toString(), { text, first: SUGGESTIONS })
        .toPromise();
      if (isWanted && data) setFound(data.search.map(({ node }) => node));
    }, PAUSE_MILLISECONDS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, text]);

  return found;
}
