import { Form, Link, useSearchParams } from 'react-router';
import { ID, TEXT } from '../address.js';
import type { DescribedFragment } from '../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';
import { describe } from './describe.js';
import { EntityLink } from './entity-link.js';
import { nameOf } from './names.js';
import { useAddressWith } from './use-address-with.js';

/** How many entities a page may be about. */
export const MOST_CHOSEN = 10;

/** The address of this page with other entities chosen. */
function useAddressOf() {
  const addressWith = useAddressWith();
  return (ids: readonly string[]) =>
    addressWith((parameters) => {
      parameters.delete(ID);
      parameters.delete(TEXT);
      for (const id of ids) parameters.append(ID, id);
    });
}

/** The entities that a page is about, each to be taken out. */
export function Chosen({ nodes }: { nodes: readonly DescribedFragment[] }) {
  const language = useLanguage();
  const { connect: words } = useWords();
  const addressOfChosen = useAddressOf();
  return (
    <ul className="chosen">
      {nodes.map((node) => (
        <li key={node.id}>
          <EntityLink node={node} className="title" />
          <Link
            to={addressOfChosen(nodes.filter(({ id }) => id !== node.id).map(({ id }) => id))}
            aria-label={words.remove(nameOf(node, language))}
          >
            ×
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface ChooserProps {
  readonly chosen: readonly DescribedFragment[];
  readonly text: string;
  readonly found: readonly DescribedFragment[];
}

/** Finds further entities by name; what is found is chosen by its link. */
export function Chooser({ chosen, text, found }: ChooserProps) {
  const [language, words] = [useLanguage(), useWords()];
  const addressOfChosen = useAddressOf();
  const [parameters] = useSearchParams();
  const others = [...parameters].filter(([name]) => name !== ID && name !== TEXT);
  return (
    <>
      <Form role="search" aria-label={words.connect.add} className="search">
        {chosen.map(({ id }) => (
          <input key={id} type="hidden" name={ID} value={id} />
        ))}
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name={TEXT}
          defaultValue={text}
          aria-label={words.connect.add}
          placeholder={words.connect.add}
        />
        <button type="submit">{words.connect.find}</button>
      </Form>
      {text.length > 1 && found.length === 0 && <p>{words.search.nothing(text)}</p>}
      <ul className="results">
        {found.map((node) => (
          <li key={node.id}>
            <Link className="title" to={addressOfChosen([...chosen.map(({ id }) => id), node.id])}>
              {nameOf(node, language)}
            </Link>
            <p className="soft">{describe(node, language, words)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
