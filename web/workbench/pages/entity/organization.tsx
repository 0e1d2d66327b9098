import { EntityLink } from '../../components/entity-link.js';
import { AwardSection, EventSection, LeadLinks, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import { PositionsSection } from '../../components/facts/holders.js';
import { LeadershipSection, RankingSection } from '../../components/facts/standings.js';
import type { OrganizationPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Organization = NonNullable<OrganizationPageQuery['organization']>;

export function OrganizationSummary({ organization }: { organization: Organization }) {
  const { organization: words, period } = useWords();
  const { foundedOn, dissolvedOn, evidence, kind, governedProvinces } = organization;
  return (
    <p className="lead">
      {words.kinds[kind]}
      {(foundedOn || dissolvedOn) && `, ${period({ since: foundedOn, until: dissolvedOn })}`}.{' '}
      <Cited evidence={evidence} />
      <LeadLinks label={words.governs} edges={governedProvinces.edges} />
    </p>
  );
}

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const words = useWords();
  return (
    <>
      <LeadershipSection title={words.organization.leaders} connection={organization.leaders} />
      <RankingSection title={words.ranking.title} connection={organization.rankings} />
      <PositionsSection title={words.facts.positions} connection={organization.positions} />
      <FactSection title={words.organization.members} connection={organization.members}>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge}>
            {[edge.role, edge.term].filter(Boolean).join(' · ')} {edge.period && <EntityLink node={edge.period} />}{' '}
            {edge.area && <EntityLink node={edge.area} />} {edge.onBehalfOf && <EntityLink node={edge.onBehalfOf} />}
          </FactRow>
        )}
      </FactSection>
      <PlainSection title={words.organization.governs} connection={organization.governedProvinces} />
      <PlainSection title={words.facts.parts} connection={organization.parts} />
      <PlainSection title={words.facts.wholes} connection={organization.wholes} />
      <EventSection title={words.organization.organized} connection={organization.organizedEvents} />
      <EventSection title={words.facts.events} connection={organization.representations}>
        {(edge) => words.participationRoles[edge.role]}
      </EventSection>
      <PlainSection title={words.facts.issued} connection={organization.issuedDocuments} />
      <PlainSection title={words.facts.signed} connection={organization.signedDocuments} />
      <AwardSection title={words.facts.awards} connection={organization.awards} />
      <AwardSection title={words.facts.proposals} connection={organization.proposals} />
      <PlainSection title={words.facts.grants} connection={organization.grantedAwards} />
    </>
  );
}
