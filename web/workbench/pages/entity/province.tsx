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
      {dates === '' ? words.noDates : told} <Cited evidence={evidence} />
    </p>
  );
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
