import { Link, useSearchParams } from 'react-router';
import { addressOf, DATE, timelineView } from '../../address.js';
import { MOST_CHOSEN } from '../../components/chooser.js';
import { EntityLink } from '../../components/entity-link.js';
import { CapacityOf, EventSection, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { EventPageQuery, ParticipationRole } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../../words/words.js';

type Event = NonNullable<EventPageQuery['event']>;

export function EventSummary({ event: { startsOn, endsOn, place, evidence } }: { event: Event }) {
  const { date, event: words } = useWords();
  const days = [startsOn, endsOn === startsOn ? null : endsOn].filter((day) => day !== null && day !== undefined);
  return (
    <p className="lead">
      {[days.map(date).join(' – '), place].filter(Boolean).join(', ')}
      {days.length === 0 && words.noDate} <Cited evidence={evidence} />
    </p>
  );
}

/** Those who led come first. */
const ROLES: readonly ParticipationRole[] = [
  ...(['CHAIRED', 'CO_CHAIRED', 'OPENED', 'REPORTED', 'PRESENTED'] as const),
  ...(['SPOKE', 'SIGNED', 'ATTENDED'] as const),
];

function byRole({ totalCount, edges }: Event['participants']): Event['participants'] {
  const sorted = [...edges].sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
  return { totalCount, edges: sorted };
}

export function EventFacts({ event }: { event: Event }) {
  const words = useWords();
  return (
    <>
      <FactSection title={words.event.participants} connection={byRole(event.participants)} empty={words.event.nobody}>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge}>
            {words.participationRoles[edge.role]}
            <CapacityOf {...edge} />
          </FactRow>
        )}
      </FactSection>
      <Careers event={event} />
      <FactSection title={words.event.represented} connection={event.represented}>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge}>
            {words.participationRoles[edge.role]}
          </FactRow>
        )}
      </FactSection>
      <PlainSection title={words.event.organizers} connection={event.organizers} />
      <PlainSection title={words.event.documents} connection={event.documents} />
      <PlainSection title={words.event.signed} connection={event.signedDocuments} />
      <Topics topics={event.topics} />
      <EventSection title={words.facts.parts} connection={event.parts} />
      <EventSection title={words.facts.wholes} connection={event.wholes} />
    </>
  );
}

/** Leads to what those who took part held, then and at other times. */
function Careers({ event: { participants } }: { event: Event }) {
  const language = useLanguage();
  const { event: words } = useWords();
  const [parameters] = useSearchParams();
  const people = participants.edges.map(({ node }) => node).filter(({ __typename }) => __typename === 'Official');
  const ids = [...new Set(people.map(({ id }) => id))].slice(0, MOST_CHOSEN);
  if (ids.length === 0) return null;
  return (
    <p>
      <Link to={addressOf(language, timelineView(ids, parameters.get(DATE)))}>{words.careers}</Link>
    </p>
  );
}

function Topics({ topics }: { topics: Event['topics'] }) {
  const { event: words } = useWords();
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words.topics}</h2>
      <ul className="facts">
        {topics.map(({ kind, text, raisedBy, evidence }) => (
          <li key={text} className="fact">
            <p className="particulars">
              {words.topicKinds[kind]}
              {raisedBy && ' · '}
              {raisedBy && <EntityLink node={raisedBy} />}
            </p>
            <p className="says">
              <span lang="en">{text}</span>
              <Cited evidence={evidence} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
