import type { Certainty } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

/** How surely a fact held on the day that is looked at: by its outline and by its word. */
export function CertaintyBadge({ certainty }: { certainty: Certainty | null }) {
  const words = useWords();
  if (certainty === null) return null;
  return <span className={`badge ${certainty.toLowerCase()}`}>{words.certainty[certainty]}</span>;
}
