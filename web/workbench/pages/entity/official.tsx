import { EntityLink } from '../../components/entity-link.js';
import { AwardSection, CapacityOf, EventSection, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import { lastKnown } from '../../components/facts/order.js';
import { otherValues } from '../../components/facts/other-values.js';
import type { OfficialPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Official = NonNullable<OfficialPageQuery['official']>;

export function OfficialSummary({ official }: { official: Official }) {
  const words = useWords();
  const { birthDate, aliases, evidence, claims } = official;
  return (
    <p className="lead">
      <Office roles={official.roles} />
      {birthDate && words.official.born(birthDate, otherValues(claims, 'birthDate', birthDate, words))}{' '}
      {aliases.length > 0 && words.official.alsoKnownAs(aliases.join(', '))}
      <Cited evidence={evidence} />
    </p>
  );
}

/** The office that somebody is known to have held last, or on the day that is looked at. */
function Office({ roles }: Pick<Official, 'roles'>) {
  const { official: words, period } = useWords();
  const last = lastKnown(roles.edges);
  if (last === undefined) return null;
  const dates = period(last);
  const label = dates === '' ? words.officeThen.UNKNOWN : words.lastOffice;
  return (
    <>
      {last.certainty === null ? label : words.officeThen[last.certainty]} <EntityLink node={last.node} />
      {dates && `, ${dates}`}
      <Cited evidence={last.evidence} tellsOneSource={false} />.{' '}
    </>
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
