import { EntityLink } from '../../components/entity-link.js';
import { AwardSection, CapacityOf, EventSection, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { OfficialPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Official = NonNullable<OfficialPageQuery['official']>;

export function OfficialSummary({ official: { birthDate, aliases, evidence } }: { official: Official }) {
  const { official: words, date } = useWords();
  return (
    <p className="lead">
      {birthDate && words.bornOn(date(birthDate))} {aliases.length > 0 && words.alsoKnownAs(aliases.join(', '))}
      <Cited evidence={evidence} />
    </p>
  );
}

export function OfficialFacts({ official }: { official: Official }) {
  const words = useWords();
  return (
    <>
      <FactSection title={words.official.roles} connection={official.roles} empty={words.official.noRoles} hasBars>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge} hasBar>
            {edge.node.organization && <EntityLink node={edge.node.organization} />}
          </FactRow>
        )}
      </FactSection>
      <FactSection title={words.official.memberships} connection={official.memberships}>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge} hasBar>
            {[edge.role, edge.term].filter(Boolean).join(' · ')} {edge.area && <EntityLink node={edge.area} />}
          </FactRow>
        )}
      </FactSection>
      <EventSection title={words.facts.events} connection={official.participations}>
        {(edge) => (
          <>
            {words.participationRoles[edge.role]}
            <CapacityOf {...edge} />
          </>
        )}
      </EventSection>
      <PlainSection title={words.facts.signed} connection={official.signedDocuments} />
      <AwardSection title={words.facts.awards} connection={official.awards} />
      <AwardSection title={words.facts.proposals} connection={official.proposals} />
    </>
  );
}
