import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { AFTER } from '../../address.js';
import { Choices } from '../../components/choices.js';
import { EntityLink } from '../../components/entity-link.js';
import { Cited, FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { NextPage } from '../../components/next-page.js';
import { Page } from '../../components/page.js';
import { ask } from '../../data/ask.js';
import { ConflictsDocument, type ConflictsQuery, type ReferenceFragment } from '../../gql/graphql.js';
import { languageArgumentOf } from '../../language.js';
import { conflictKinds, isConflictKind } from '../../words/kinds.js';
import { useWords } from '../../words/words.js';

/** The parameter of the kind of conflicts; all if not given. */
const KIND = 'kind';
const FIRST = 50;

export async function loadConflicts({ params, request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const kind = searchParams.get(KIND);
  const kinds = isConflictKind(kind) ? [kind] : null;
  const question = { kinds, first: FIRST, after: searchParams.get(AFTER), language: languageArgumentOf(params) };
  const { conflicts } = await ask(context, ConflictsDocument, question);
  return { conflicts, kind: kinds?.[0] ?? null };
}

/** What sources contradict, or what cannot all have been so. */
export function ConflictsPage() {
  const { conflicts, kind } = useLoaderData<typeof loadConflicts>();
  const { conflicts: words, list, number } = useWords();
  const kinds = conflictKinds.map((value) => ({ value, label: words.kinds[value] }));
  return (
    <FootnotesOf data={conflicts}>
      <Page title={words.title} description={words.lead} files={['csv']}>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Choices label={words.kind} all={words.all} name={KIND} chosen={kind} of={kinds} />
        <p role="status">{list.found(number(conflicts.totalCount))}</p>
        <ul className="facts">
          {conflicts.edges.map(({ node }) => (
            <ConflictRow key={node.id} conflict={node} />
          ))}
        </ul>
        <NextPage pageInfo={conflicts.pageInfo} />
        <SourcesSection />
      </Page>
    </FootnotesOf>
  );
}

function publishersOf(evidence: readonly ReferenceFragment[]): string {
  return [...new Set(evidence.map(({ source }) => source.publisher ?? source.title))].join(', ');
}

function ConflictRow({ conflict }: { conflict: ConflictsQuery['conflicts']['edges'][number]['node'] }) {
  const { conflicts: words, claim: ofClaims } = useWords();
  const { entity, kind, certainty, sentence, relationships, claims } = conflict;
  // That sources differ is never in doubt.
  const isOfSources = kind === 'SOURCES_DISAGREE';
  const sides = relationships.length + claims.length;
  return (
    <li className="fact">
      <p className="particulars">{isOfSources ? words.kinds[kind] : words.ofKind(words.kinds[kind], certainty)}</p>
      <EntityLink node={entity} className="title" />
      {sides < 2 && <p className="says">{sentence}.</p>}
      <ul className="sides">
        {relationships.map(({ id, sentence: told, evidence }) => (
          <li key={id}>
            {told}
            <Cited evidence={evidence} tellsOneSource={false} />
          </li>
        ))}
        {claims.map((claim) => (
          <li key={claim.id}>
            <EntityLink node={claim} />
            {` – ${publishersOf(claim.evidence)} `}
            {claim.preferred && <span className="soft">({ofClaims.goesBy})</span>}
            <Cited evidence={claim.evidence} tellsOneSource={false} />
          </li>
        ))}
      </ul>
    </li>
  );
}
