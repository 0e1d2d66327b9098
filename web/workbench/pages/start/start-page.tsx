import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { ask } from '../../data/ask.js';
import { StartDocument } from '../../gql/graphql.js';
import { typeNameOf } from '../../gql-words.js';
import { useWords } from '../../words/words.js';

export function loadStart({ context }: LoaderFunctionArgs) {
  return ask(context, StartDocument, {});
}

export function StartPage() {
  const words = useWords();
  const { statistics } = useLoaderData<typeof loadStart>();
  const totals = statistics.entities
    .map(({ type, total }) => ({ name: typeNameOf(type), total }))
    .filter(({ name, total }) => name !== undefined && total > 0);
  const sources = statistics.entities.find(({ type }) => type === 'SOURCE')?.total ?? 0;
  return (
    <Page title="officials-graph" description={words.siteDescription}>
      <h1>officials-graph</h1>
      <p className="lead">{words.start.lead}</p>
      <SearchBox large />
      <h2>{words.start.holds}</h2>
      <p>{words.start.facts(words.number(statistics.factCount), words.number(sources))}</p>
      <ul className="totals">
        {totals.map(({ name, total }) => (
          <li key={name}>
            <strong>{words.number(total)}</strong> {name && words.types[name][total === 1 ? 'one' : 'many']}
          </li>
        ))}
      </ul>
    </Page>
  );
}
