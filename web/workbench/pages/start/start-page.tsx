import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { today } from '../../../../src/model/today.js';
import { addressOf } from '../../address.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { ask } from '../../data/ask.js';
import type { Told } from '../../data/asked.js';
import { StartDocument } from '../../gql/graphql.js';
import { typeNameOf } from '../../gql-words.js';
import { useLanguage, useWords, type Words, wordIn } from '../../words/words.js';
import { questionsOn } from './questions.js';

export async function loadStart({ context }: LoaderFunctionArgs) {
  const questions = Object.entries(questionsOn(today()));
  const ids = [...new Set(questions.flatMap(([, { about }]) => about))];
  const { nodes, statistics, ended } = await ask(context, StartDocument, { ids });
  const known = new Set(ids.filter((_, index) => nodes[index] !== null));
  const answered = questions.filter(([, { about }]) => about.every((id) => known.has(id)));
  return {
    statistics,
    hasEndedProvinces: ended.totalCount > 0,
    questions: answered.map(([name, { view }]) => ({ name, view })),
  };
}

export function StartPage() {
  const words = useWords();
  const { statistics } = useLoaderData<Told<typeof loadStart>>();
  const totals = statistics.entities
    .map(({ type, total }) => ({ name: typeNameOf(type), total }))
    .flatMap(({ name, total }) => (name !== undefined && total > 0 ? [{ name, total }] : []));
  const sources = statistics.entities.find(({ type }) => type === 'SOURCE')?.total ?? 0;
  return (
    <Page title="officials-graph" description={words.siteDescription}>
      <h1>officials-graph</h1>
      <p className="lead">{words.start.lead}</p>
      <SearchBox large />
      <Questions />
      <h2>{words.start.holds}</h2>
      <p>{words.start.facts(words.number(statistics.factCount), words.number(sources))}</p>
      <ul className="totals">
        {totals.map(({ name, total }) => (
          <Total key={name} name={name} total={total} />
        ))}
      </ul>
    </Page>
  );
}

type TypeName = keyof Words['types'];

/** The lists that types stand in, by the last part of their addresses; the other types are those of documents. */
const LISTS: Readonly<Partial<Record<TypeName, string>>> = {
  Official: 'people',
  Position: 'positions',
  Organization: 'organizations',
  Province: 'provinces',
  Event: 'events',
  Award: 'awards',
  Source: 'sources',
};

/** How many there are of a type, leading to their list. */
function Total({ name, total }: { name: TypeName; total: number }) {
  const language = useLanguage();
  const { start: words, types, number } = useWords();
  const { hasEndedProvinces } = useLoaderData<Told<typeof loadStart>>();
  const type = types[name][total === 1 ? 'one' : 'many'];
  const told = name === 'Province' && hasEndedProvinces ? words.pastAndPresent(type) : type;
  return (
    <li>
      <Link to={addressOf(language, { path: `/list/${LISTS[name] ?? 'documents'}` })}>
        <strong>{number(total)}</strong> {told}
      </Link>
    </li>
  );
}

/** Questions that the graph has an answer to, each leading to it. */
function Questions() {
  const language = useLanguage();
  const words = useWords();
  const { questions } = useLoaderData<Told<typeof loadStart>>();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.start.questions}</h2>
      <ul className="questions">
        {questions.map(({ name, view }) => (
          <li key={name}>
            <Link to={addressOf(language, view)}>{wordIn(words.questions, name)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
