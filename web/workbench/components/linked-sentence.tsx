import type { NamedFragment } from '../gql/graphql.js';
import { useLanguage } from '../words/words.js';
import { EntityLink } from './entity-link.js';
import { nameOf } from './names.js';

interface LinkedSentenceProps {
  readonly sentence: string;
  /** The entities that it is about. */
  readonly nodes: readonly NamedFragment[];
}

/** A sentence in which the names of entities lead to them; one that it calls otherwise stands after it. */
export function LinkedSentence({ sentence, nodes }: LinkedSentenceProps) {
  const language = useLanguage();
  // A long name may hold a short one, as that of an office holds its province.
  const longestFirst = [...nodes].sort((one, other) => nameOf(other, language).length - nameOf(one, language).length);
  const [node, ...others] = longestFirst;
  if (node === undefined) return sentence;
  const name = nameOf(node, language);
  const start = sentence.indexOf(name);
  if (start === -1) {
    return (
      <>
        <LinkedSentence sentence={sentence} nodes={others} /> (<EntityLink node={node} />)
      </>
    );
  }
  const [before, after] = [sentence.slice(0, start), sentence.slice(start + name.length)];
  const within = (part: string) => others.filter((other) => part.includes(nameOf(other, language)));
  const inBefore = within(before);
  const rest = others.filter((other) => !inBefore.includes(other));
  return (
    <>
      <LinkedSentence sentence={before} nodes={inBefore} />
      <EntityLink node={node} />
      <LinkedSentence sentence={after} nodes={rest} />
    </>
  );
}
