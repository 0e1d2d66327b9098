import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { AFTER, FACT_TYPE, SOURCE_COUNT } from '../../address.js';
import { Choices } from '../../components/choices.js';
import { FactTools } from '../../components/facts/fact-tools.js';
import { Cited, FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { LinkedSentence } from '../../components/linked-sentence.js';
import { NextPage } from '../../components/next-page.js';
import { Page } from '../../components/page.js';
import { ask } from '../../data/ask.js';
import { LinkFactsDocument, type LinkFactsQuery } from '../../gql/graphql.js';
import { languageArgumentOf } from '../../language.js';
import { isRelationshipType, relationshipTypeNames } from '../../words/kinds.js';
import { useWords } from '../../words/words.js';

const FIRST = 50;
const ONE = '1';

export async function loadLinkFacts({ params, request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const type = searchParams.get(FACT_TYPE);
  const types = isRelationshipType(type) ? [type] : null;
  const isOfOne = searchParams.get(SOURCE_COUNT) === ONE;
  const { facts, all, onOne, statistics } = await ask(context, LinkFactsDocument, {
    types,
    sourceCount: isOfOne ? { eq: 1 } : null,
    first: FIRST,
    after: searchParams.get(AFTER),
    language: languageArgumentOf(params),
  });
  const known = statistics.relationships.flatMap((counted) => (counted.total > 0 ? [counted.type] : []));
  return { facts, known, inAll: all.totalCount, onOneSource: onOne.totalCount, type: types?.[0] ?? null, isOfOne };
}

/** The facts that link two entities: all, or those of a kind, or those that rest on one source. */
export function LinkFactsPage() {
  const { facts, known, inAll, onOneSource, type, isOfOne } = useLoaderData<typeof loadLinkFacts>();
  const { linkFacts: words, relationshipTypes, number } = useWords();
  const kinds = relationshipTypeNames
    .filter((name) => known.includes(name) || name === type)
    .map((name) => ({ value: name, label: relationshipTypes[name] }));
  const counts = [{ value: ONE, label: words.one }];
  return (
    <FootnotesOf data={facts}>
      <Page title={words.title} description={words.lead} files={['csv']}>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Choices label={words.sources} all={words.all} name={SOURCE_COUNT} chosen={isOfOne ? ONE : null} of={counts} />
        <Choices label={words.types} all={words.allTypes} name={FACT_TYPE} chosen={type} of={kinds} />
        <p role="status">{words.counted(number(onOneSource), number(inAll))}</p>
        {facts.totalCount === 0 && <p className="soft">{words.none}</p>}
        <ul className="facts">
          {facts.edges.map(({ node }) => (
            <LinkFactRow key={node.id} fact={node} />
          ))}
        </ul>
        <NextPage pageInfo={facts.pageInfo} />
        <SourcesSection />
      </Page>
    </FootnotesOf>
  );
}

function LinkFactRow({ fact }: { fact: LinkFactsQuery['facts']['edges'][number]['node'] }) {
  const { id, from, to, sentence, evidence } = fact;
  return (
    <li className="fact" id={id}>
      <p className="says">
        <LinkedSentence sentence={sentence} nodes={[from, to]} />
        <Cited evidence={evidence} />
      </p>
      <FactTools factId={id} />
    </li>
  );
}
