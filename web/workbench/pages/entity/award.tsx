import { AwardSection, LeadLinks, PlainSection } from '../../components/facts/common-sections.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { AwardPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Award = NonNullable<AwardPageQuery['award']>;

export function AwardSummary({ award }: { award: Award }) {
  const { kindWords, award: words } = useWords();
  const { kind, evidence, grantors } = award;
  return (
    <p className="lead">
      {kindWords[kind]}. <Cited evidence={evidence} />
      <LeadLinks label={words.grantors} edges={grantors.edges} />
    </p>
  );
}

export function AwardFacts({ award }: { award: Award }) {
  const { award: words } = useWords();
  return (
    <>
      <PlainSection title={words.grantors} connection={award.grantors} />
      <AwardSection title={words.recipients} connection={award.recipients} empty={words.noRecipients} />
      <AwardSection title={words.nominees} connection={award.nominees} />
    </>
  );
}
