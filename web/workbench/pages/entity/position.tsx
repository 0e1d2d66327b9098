import { EntityLinks, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { PositionPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { Ladder } from './ladder.js';

type Position = NonNullable<PositionPageQuery['position']>;

export function PositionSummary({ position }: { position: Position }) {
  const { position: words } = useWords();
  const units = [...position.organizations.edges, ...position.provinces.edges].map(({ node }) => node);
  return (
    <p className="lead">
      <EntityLinks nodes={units} />
      {units.length > 0 && '. '}
      {position.seats !== null && words.seats(position.seats)} <Cited evidence={position.evidence} />
    </p>
  );
}

export function PositionFacts({ position, day }: { position: Position; day: string | null }) {
  const words = useWords();
  return (
    <>
      {day !== null && (
        <FactSection title={words.position.onTheDay} connection={position.holders} empty={words.position.noHolderThen}>
          {(edge) => <FactRow key={edge.factId} edge={edge} hasBar />}
        </FactSection>
      )}
      <Ladder steps={position.succession} hasOneSeat={position.seats === 1} />
      <PlainSection title={words.facts.issued} connection={position.issuedDocuments} />
      <PlainSection title={words.facts.grants} connection={position.grantedAwards} />
    </>
  );
}
