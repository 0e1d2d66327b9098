import { EntityLink } from '../../components/entity-link.js';
import { AwardSection, ClaimSection, DocumentSection } from '../../components/facts/common-sections.js';
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
      <FactSection title={words.official.roles} connection={official.roles} empty={words.official.noRoles}>
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
      <FactSection title={words.official.events} connection={official.participations}>
        {(edge) => (
          <FactRow key={edge.factId} edge={{ ...edge, on: edge.on ?? edge.node.startsOn }}>
            {words.participationRoles[edge.role]}
            {edge.actingIn.length > 0 && ` ${words.facts.as} `}
            {edge.actingIn.map((position, index) => (
              <span key={position.id}>
                {index > 0 && ', '}
                <EntityLink node={position} />
              </span>
            ))}
            {edge.onBehalfOf && (
              <>
                {` ${words.facts.for} `}
                <EntityLink node={edge.onBehalfOf} />
              </>
            )}
          </FactRow>
        )}
      </FactSection>
      <DocumentSection title={words.official.documents} connection={official.signedDocuments} />
      <AwardSection title={words.official.awards} connection={official.awards} />
      <AwardSection title={words.official.proposals} connection={official.proposals} />
      <ClaimSection connection={official.claims} />
    </>
  );
}
