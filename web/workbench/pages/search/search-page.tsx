import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { TEXT } from '../../address.js';
import { Page } from '../../components/page.js';
import { ResultList } from '../../components/result-list.js';
import { ask } from '../../data/ask.js';
import { SearchDocument } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

const MOST = 50;

export async function loadSearch({ context, request }: LoaderFunctionArgs) {
  const text = (new URL(request.url).searchParams.get(TEXT) ?? '').trim();
  if (text.length < 2) return { text, hits: [], matched: [] };
  const { search } = await ask(context, SearchDocument, { text, first: MOST });
  return { text, hits: search.map(({ node }) => node), matched: search.map((hit) => hit.matched) };
}

export function SearchPage() {
  const { search: words } = useWords();
  const { text, hits, matched } = useLoaderData<typeof loadSearch>();
  return (
    <Page
      title={words.title(text)}
      description={words.withoutMarks}
      isIndexed={false}
      files={hits.length > 0 ? ['csv', 'graphml'] : []}
    >
      <h1>{words.title(text)}</h1>
      {text.length < 2 ? (
        <p className="soft">{words.empty}</p>
      ) : hits.length === 0 ? (
        <>
          <p>{words.nothing(text)}</p>
          <p className="soft">{words.withoutMarks}</p>
        </>
      ) : (
        <>
          <p className="soft">{words.found(hits.length, MOST)}</p>
          <ResultList nodes={hits} matched={matched} />
        </>
      )}
    </Page>
  );
}
