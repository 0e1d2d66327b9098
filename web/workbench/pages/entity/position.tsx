import { EntityLink } from '../../components/entity-link.js';
import { EntityLinks, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import { lastKnown } from '../../components/facts/order.js';
import type { PositionPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { Ladder } from './ladder.js';

type Position = NonNullable<PositionPageQuery['position']>;

interface PositionProps {
  readonly position: Position;
  readonly day: string | null;
}

export function PositionSummary({ position, day }: PositionProps) {
  const { position: words } = useWords();
  const units = [...position.organizations.edges, ...position.provinces.edges].map(({ node }) => node);
  return (
    <p className="lead">
      <EntityLinks nodes={units} />
      {units.length > 0 && '. '}
      {position.seats !== null && words.seats(position.seats)} <Cited evidence={position.evidence} />{' '}
      {day === null ? <LastHolder position={position} /> : <HoldersThen position={position} />}
    </p>
  );
}

/** Whether what the position belongs to has ended, and so the position. */
function hasEnded({ organizations, provinces }: Position): boolean {
  return (
    [...organizations.edges, ...provinces.edges].some(({ until }) => until !== null) ||
    provinces.edges.some(({ node }) => node.__typename === 'Province' && node.validUntil !== null)
  );
}

function LastHolder({ position }: { position: Position }) {
  const words = useWords();
  const last = lastKnown(position.succession.map(({ tenure }) => tenure));
  const period = last && words.period(last);
  if (last === undefined || !period) return null;
  const isOpen = position.seats === 1 && last.status !== 'ONGOING' && !hasEnded(position);
  return (
    <>
      {words.position.lastHolder} <EntityLink node={last.node} />, {period}
      <Cited evidence={last.evidence} tellsOneSource={false} />. {isOpen && words.position.unknownNow}
    </>
  );
}

/** Who surely held it on the day that is looked at. */
function HoldersThen({ position }: { position: Position }) {
  const { position: words } = useWords();
  const sure = position.holders.edges.filter(({ certainty }) => certainty === 'DEFINITE');
  if (sure.length === 0) return position.holders.totalCount === 0 ? words.noHolderThen : words.noSureHolderThen;
  return (
    <>
      {words.surelyHeldThen} <EntityLinks nodes={sure.map(({ node }) => node)} />
      <Cited evidence={sure.flatMap(({ evidence }) => evidence)} tellsOneSource={false} />.
    </>
  );
}

export function PositionFacts({ position, day }: PositionProps) {
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
