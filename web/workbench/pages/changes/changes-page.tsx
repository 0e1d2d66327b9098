import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { AFTER, ID } from '../../address.js';
import { Cited, FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { NextPage } from '../../components/next-page.js';
import { Page } from '../../components/page.js';
import { ask } from '../../data/ask.js';
import { ChangesDocument, type ChangesQuery } from '../../gql/graphql.js';
import { languageArgumentOf } from '../../language.js';
import { useWords } from '../../words/words.js';

const FIRST = 50;

export async function loadChanges({ params, request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const question = { entity: searchParams.get(ID), first: FIRST, after: searchParams.get(AFTER) };
  return ask(context, ChangesDocument, { ...question, language: languageArgumentOf(params) });
}

/** What was changed, the newest first. */
export function ChangesPage() {
  const { changes } = useLoaderData<typeof loadChanges>();
  const { changes: words, list, number } = useWords();
  return (
    <FootnotesOf data={changes}>
      <Page title={words.title} description={words.lead} isIndexed={false} files={['csv']}>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p role="status">{changes.totalCount === 0 ? words.none : list.found(number(changes.totalCount))}</p>
        <ul className="facts">
          {changes.edges.map(({ node }) => (
            <ChangeRow key={node.id + node.factId} change={node} />
          ))}
        </ul>
        <NextPage pageInfo={changes.pageInfo} />
        <SourcesSection />
      </Page>
    </FootnotesOf>
  );
}

function ChangeRow({ change }: { change: ChangesQuery['changes']['edges'][number]['node'] }) {
  const { changes: words, date } = useWords();
  const { action, at, reason, sentence, properties, evidence } = change;
  return (
    <li className="fact">
      <p className="particulars">
        {words.actions[action]} · <time dateTime={at}>{date(at.slice(0, 10))}</time>
      </p>
      <p className="says">
        {sentence}
        <Cited evidence={evidence} />
      </p>
      {reason && <p className="says soft">{words.because(reason)}</p>}
      {properties.length > 0 && (
        <ul className="sides">
          {properties.map(({ property, from, to }) => (
            <li key={property}>{words.changed(property, from.join(', '), to.join(', '))}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
