import type { DescribedFragment } from '../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';
import { describe, particularsOf } from './describe.js';
import { EntityLink } from './entity-link.js';
import { nameOf, withoutBrackets } from './names.js';

interface ResultListProps {
  readonly nodes: readonly DescribedFragment[];
  /** By which of its names each was found, where it was looked for. */
  readonly matched?: readonly string[];
  /** Whether all are of one type, which then need not be told. */
  readonly isOfOneType?: boolean;
}

function Told({ text }: { text: string }) {
  return text === '' ? null : <p className="soft">{text}</p>;
}

/** Entities that were found, each with what tells it from others of its name. */
export function ResultList({ nodes, matched = [], isOfOneType = false }: ResultListProps) {
  const [language, words] = [useLanguage(), useWords()];
  const toldOf = (node: DescribedFragment, foundAs = '') => {
    const told = isOfOneType ? particularsOf(node, language, words).join(' · ') : describe(node, language, words);
    const isShown = [nameOf(node, language), told].some((text) => text.includes(withoutBrackets(foundAs)));
    return [told, isShown ? '' : words.search.matched(withoutBrackets(foundAs))].filter(Boolean).join(' · ');
  };
  return (
    <ol className="results">
      {nodes.map((node, index) => (
        <li key={node.id}>
          <EntityLink node={node} className="title" />
          <Told text={toldOf(node, matched[index])} />
        </li>
      ))}
    </ol>
  );
}
