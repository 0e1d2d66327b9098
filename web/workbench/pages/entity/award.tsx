import { AwardSection, PlainSection } from '../../components/facts/common-sections.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { AwardPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Award = NonNullable<AwardPageQuery['award']>;

export function AwardSummary({ award }: { award: Award }) {
  return (
    <p className="lead">
      <Cited evidence={award.evidence} />
    </p>
  );
}

export function AwardFacts({ award }: { award: Award }) {
  const { award: words } = useWords();
  return (
    <>
      <PlainSection title={words.grantors} connection={award.grantors} />
      <AwardSection title={words.recipients} connection={award.recipients} />
      <AwardSection title={words.nominees} connection={award.nominees} />
    </>
  );
}
