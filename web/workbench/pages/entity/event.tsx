import { EntityLink } from '../../components/entity-link.js';
import { CapacityOf, EventSection, PlainSection } from '../../components/facts/common-sections.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { EventPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

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

export function EventFacts({ event }: { event: Event }) {
  const words = useWords();
  return (
    <>
      <FactSection title={words.event.participants} connection={event.participants} empty={words.event.nobody}>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge}>
            {words.participationRoles[edge.role]}
            <CapacityOf {...edge} />
          </FactRow>
        )}
      </FactSection>
      <FactSection title={words.event.represented} connection={event.represented}>
        {(edge) => (
          <FactRow key={edge.factId} edge={edge}>
            {words.participationRoles[edge.role]}
          </FactRow>
        )}
      </FactSection>
      <PlainSection title={words.event.organizers} connection={event.organizers} />
      <PlainSection title={words.event.documents} connection={event.documents} />
      <Topics topics={event.topics} />
      <EventSection title={words.facts.parts} connection={event.parts} />
      <EventSection title={words.facts.wholes} connection={event.wholes} />
    </>
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
