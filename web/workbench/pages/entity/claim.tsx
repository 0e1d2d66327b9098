import { EntityLink } from '../../components/entity-link.js';
import { ClaimSection } from '../../components/facts/common-sections.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { ClaimPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

export type Claim = Extract<NonNullable<ClaimPageQuery['node']>, { __typename: 'Claim' }>;

export function ClaimSummary({ claim: { subject, preferred, evidence } }: { claim: Claim }) {
  const { claim: words } = useWords();
  return (
    <p className="lead">
      {subject && <EntityLink node={subject} />}
      {subject && '. '}
      {preferred ? words.preferred : words.other} <Cited evidence={evidence} />
    </p>
  );
}

/** All values that sources give the same entity. */
export function ClaimFacts({ claim: { subject } }: { claim: Claim }) {
  return subject && <ClaimSection connection={subject.claims} />;
}
