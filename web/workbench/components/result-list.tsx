import type { DescribedFragment } from '../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';
import { describe } from './describe.js';
import { EntityLink } from './entity-link.js';

/** Entities that were found, each with what tells it from others of its name. */
export function ResultList({ nodes }: { nodes: readonly DescribedFragment[] }) {
  const [language, words] = [useLanguage(), useWords()];
  return (
    <ol className="results">
      {nodes.map((node) => (
        <li key={node.id}>
          <EntityLink node={node} className="title" />
          <p className="soft">{describe(node, language, words)}</p>
        </li>
      ))}
    </ol>
  );
}
