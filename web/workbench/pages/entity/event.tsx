import { Link, useSearchParams } from 'react-router';
import { addressOf, DATE, timelineView } from '../../address.js';
import { MOST_CHOSEN } from '../../components/chooser.js';
import { EntityLink } from '../../components/entity-link.js';
import { EventSection, LeadLinks, PlainSection } from '../../components/facts/common-sections.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { EventPageQuery } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../../words/words.js';
import { ParticipantsSection, RepresentedSection } from './participants.js';

type Event = NonNullable<EventPageQuery['event']>;

export function EventSummary({ event }: { event: Event }) {
  const { date, kindWords, event: words } = useWords();
  const { kind, startsOn, endsOn, place, evidence, organizers } = event;
  const days = [startsOn, endsOn === startsOn ? null : endsOn].filter((day) => day !== null && day !== undefined);
  const when = days.length === 0 ? words.noDate : days.map(date).join(' – ');
  return (
    <p className="lead">
      {`${[kindWords[kind], when, place ?? words.noPlace].join(', ')}.`}
      <Cited evidence={evidence} />
      <LeadLinks label={words.organizers} edges={organizers.edges} />
    </p>
  );
}

export function EventFacts({ event }: { event: Event }) {
  const words = useWords();
  return (
    <>
      <ParticipantsSection event={event} />
      <Careers event={event} />
      <RepresentedSection event={event} />
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
