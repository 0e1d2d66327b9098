import { Form, Link, useLoaderData } from 'react-router';
import { AFTER, addressOf, DATE, TEXT } from '../../address.js';
import { nameOf } from '../../components/names.js';
import { Page } from '../../components/page.js';
import { ResultList } from '../../components/result-list.js';
import { useAddressWith } from '../../components/use-address-with.js';
import type { NamedFragment } from '../../gql/graphql.js';
import type { Language } from '../../language.js';
import { useLanguage, useWords, type Words, wordIn } from '../../words/words.js';
import { type ListKind, listKinds } from './list-kinds.js';
import { type loadList, ORDER } from './load-list.js';

const FACETS = 'narrow';

/** The entities of one kind, narrowed by name, by what they are counted by, and by the day. */
export function ListPage() {
  const { kind, page } = useLoaderData<typeof loadList>();
  const { list: words, number } = useWords();
  const addressWith = useListAddress();
  return (
    <Page title={words.kinds[kind]} description={words.description(words.kinds[kind])} files={['csv', 'graphml']}>
      <h1>{words.kinds[kind]}</h1>
      <KindLinks />
      <Conditions />
      <a className="to-facets" href={`#${FACETS}`}>
        {words.narrow}
      </a>
      <div className="list">
        <section aria-label={words.kinds[kind]}>
          <p role="status">{words.found(number(page.totalCount))}</p>
          <ResultList nodes={page.nodes} isOfOneType={kind !== 'documents'} />
          {page.next && <Link to={addressWith({ [AFTER]: page.next })}>{words.next}</Link>}
        </section>
        <Facets />
      </div>
    </Page>
  );
}

/** The address of this list with other parameters; one that is null is left out. A change of conditions begins anew. */
function useListAddress() {
  const addressWith = useAddressWith();
  return (changes: Readonly<Record<string, string | null>>) =>
    addressWith((parameters) => {
      parameters.delete(AFTER);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) parameters.delete(name);
        else parameters.set(name, value);
      }
    });
}

function KindLinks() {
  const { kind } = useLoaderData<typeof loadList>();
  const language = useLanguage();
  const { list: words } = useWords();
  const kinds = Object.keys(listKinds).filter((name): name is ListKind => Object.hasOwn(listKinds, name));
  return (
    <nav aria-label={words.title}>
      <ul className="choices">
        {kinds.map((other) => (
          <li key={other}>
            <Link
              to={addressOf(language, { path: `/list/${other}` })}
              aria-current={other === kind ? 'page' : undefined}
            >
              {words.kinds[other]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Conditions() {
  const { text, day, chosen, byDate } = useLoaderData<typeof loadList>();
  const words = useWords();
  const addressWith = useListAddress();
  return (
    <>
      <Form className="conditions">
        <label>
          {words.list.name} <input type="search" name={TEXT} defaultValue={text} />
        </label>
        <label>
          {words.dateBar.on} <input type="date" name={DATE} defaultValue={day ?? ''} />
        </label>
        {chosen.map(([facet, value]) => (
          <input key={facet} type="hidden" name={facet} value={value} />
        ))}
        {byDate && <input type="hidden" name={ORDER} value="date" />}
        <button type="submit">{words.dateBar.show}</button>
      </Form>
      <p className="soft">
        {byDate ? words.list.orderedByDate : words.list.orderedByName}{' '}
        <Link to={addressWith({ [ORDER]: byDate ? null : 'date' })}>
          {byDate ? words.list.orderByName : words.list.orderByDate}
        </Link>
      </p>
    </>
  );
}

function labelOf(value: string, names: readonly NamedFragment[], language: Language, words: Words): string {
  const node = names.find(({ id }) => id === value);
  if (node !== undefined) return nameOf(node, language);
  return wordIn(words.kindWords, value);
}

function Facets() {
  const { facets, chosen, names } = useLoaderData<typeof loadList>();
  const [language, words] = [useLanguage(), useWords()];
  const addressWith = useListAddress();
  return (
    <aside id={FACETS} tabIndex={-1} aria-label={words.list.narrow}>
      {facets.map(({ facet, values, more }) => {
        const own = chosen.find(([name]) => name === facet)?.[1];
        return (
          <section key={facet} aria-labelledby={facet}>
            <h2 id={facet}>{wordIn(words.list.facets, facet)}</h2>
            {values.length === 0 && <p className="soft">{words.list.noValues}</p>}
            <ul className="values">
              {values.map(({ value, count }) => (
                <li key={value}>
                  <Link
                    to={addressWith({ [facet]: value === own ? null : value })}
                    aria-current={value === own ? 'true' : undefined}
                  >
                    {labelOf(value, names, language, words)}
                  </Link>{' '}
                  <span className="soft">{words.number(count)}</span>
                </li>
              ))}
            </ul>
            {more > 0 && <p className="soft">{words.facts.more(more)}</p>}
          </section>
        );
      })}
    </aside>
  );
}
