import { EntityLink } from '../../components/entity-link.js';
import {
  AwardSection,
  type Connection,
  EntityLinks,
  EventSection,
  PlainSection,
} from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import { PositionsSection } from '../../components/facts/holders.js';
import { lastKnown } from '../../components/facts/order.js';
import { LeadershipSection, RankingSection } from '../../components/facts/standings.js';
import type { ProvincePageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { ScoreChart } from './score-chart.js';

type Province = NonNullable<ProvincePageQuery['province']>;

export function ProvinceSummary({ province }: { province: Province }) {
  const { period, province: words } = useWords();
  const { validFrom, validUntil, evidence } = province;
  const dates = period({ since: validFrom, until: validUntil, status: 'ONGOING' });
  const told = validUntil ? words.existed(dates) : words.exists(dates);
  return (
    <p className="lead">
      {isDated(province) && (
        <>
          {told} <Cited evidence={evidence} />{' '}
        </>
      )}
      <Heads positions={province.positions} />
    </p>
  );
}

function isDated({ validFrom, validUntil }: Province): boolean {
  return validFrom !== null || validUntil !== null;
}

const KINDS_OF_HEADS: readonly string[] = ['PARTY', 'STATE'];

/** Who heads the Party and the government of a province, by what is known last, or surely on the day that is looked at. */
function Heads({ positions }: Pick<Province, 'positions'>) {
  const { period, province: words } = useWords();
  const heads = KINDS_OF_HEADS.flatMap((kind) =>
    positions.edges.flatMap(({ node }) => {
      const holder = node.kind === kind && node.seats === 1 ? lastKnown(node.holders.edges) : undefined;
      const isTold = holder && (holder.certainty === null ? period(holder) !== '' : holder.certainty === 'DEFINITE');
      return isTold ? [{ node, holder }] : [];
    }),
  );
  return heads.map(({ node, holder }) => (
    <span key={node.id}>
      <EntityLink node={node} /> {holder.certainty === null ? words.lastKnown : words.onTheDay}{' '}
      <EntityLink node={holder.node} />, {period(holder)}
      <Cited evidence={holder.evidence} tellsOneSource={false} />.{' '}
    </span>
  ));
}

export function ProvinceFacts({ province }: { province: Province }) {
  const words = useWords();
  return (
    <>
      <PositionsSection title={words.province.offices} connection={province.positions} />
      <SuccessionSection title={words.province.predecessors} connection={province.predecessors} />
      <SuccessionSection title={words.province.successors} connection={province.successors} />
      <RankingSection title={words.ranking.title} connection={province.rankings} />
      <ScoreChart rankings={province.rankings.edges} />
      <LeadershipSection title={words.province.leads} connection={province.leaderships} />
      <PlainSection title={words.official.memberships} connection={province.memberships} />
      <PlainSection title={words.province.governments} connection={province.governments} />
      <EventSection title={words.facts.events} connection={province.representations}>
        {(edge) => words.participationRoles[edge.role]}
      </EventSection>
      <PlainSection title={words.facts.signed} connection={province.signedDocuments} />
      <AwardSection title={words.facts.awards} connection={province.awards} />
      <AwardSection title={words.facts.proposals} connection={province.proposals} />
      {!isDated(province) && (
        <p className="soft">
          {words.province.noDates} <Cited evidence={province.evidence} />
        </p>
      )}
    </>
  );
}

type Succession = Province['predecessors']['edges'][number] | Province['successors']['edges'][number];

function SuccessionSection({ title, connection }: { title: string; connection: Connection<Succession> }) {
  const { province: words } = useWords();
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => (
        <FactRow key={edge.factId} edge={edge}>
          {edge.by && (
            <>
              {`${words.by} `}
              <EntityLink node={edge.by} />
              {'number' in edge.by && edge.by.number && ` (${edge.by.number})`}
            </>
          )}
          {'madeOf' in edge.node && edge.node.madeOf.edges.length > 1 && (
            <>
              {` · ${words.madeOf} `}
              <EntityLinks nodes={edge.node.madeOf.edges.map(({ node }) => node)} />
            </>
          )}
        </FactRow>
      )}
    </FactSection>
  );
}
