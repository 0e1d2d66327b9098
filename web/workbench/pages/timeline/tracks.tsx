import { useLoaderData } from 'react-router';
import type { FactDates } from '../../components/dates/partial-dates.js';
import { EntityLink } from '../../components/entity-link.js';
import { Cited } from '../../components/facts/footnotes.js';
import { EventBar, PeriodBar } from '../../components/facts/period-bar.js';
import type { NamedFragment } from '../../gql/graphql.js';
import { useWords, wordIn } from '../../words/words.js';
import type { loadTimeline, TimelineItem } from './load-timeline.js';

/** A fact, or a date of the entity itself, as one line of the drawing. */
interface Track {
  readonly item: TimelineItem;
  /** The entity that the fact leads to; null for a date of the entity itself. */
  readonly other: NamedFragment | null;
  readonly dates: FactDates;
  /** Its day, for what has no duration. */
  readonly happened: string | null;
}

function trackOf(item: TimelineItem): Track {
  const { node, relationship, date, kind } = item;
  if (relationship === null) return { item, other: null, dates: { on: date }, happened: date };
  const { from, to, since, until, attestedOn, ruledOut, on, year } = relationship;
  const other = from.id === node.id ? to : from;
  const happened = kind === 'HAPPENED' ? date : null;
  return {
    item,
    other,
    dates: happened === null ? { since, until, attestedOn, ruledOut } : { on: on ?? happened, year },
    happened,
  };
}

/** The facts of one of the chosen entities, each drawn once, by when it began. */
export function TracksOf({ node }: { node: NamedFragment }) {
  const { timeline } = useLoaderData<typeof loadTimeline>();
  const words = useWords();
  const tracks = new Map<string, Track>();
  for (const item of timeline.edges) {
    const key = `${item.factId} ${item.property ?? ''}`;
    if (item.node.id === node.id && !tracks.has(key)) tracks.set(key, trackOf(item));
  }
  return (
    <section aria-labelledby={`tracks-${node.id}`}>
      <h2 id={`tracks-${node.id}`}>
        <EntityLink node={node} />
      </h2>
      {tracks.size === 0 && <p className="soft">{words.timeline.nothing}</p>}
      <ul className="facts tracks">
        {[...tracks].map(([key, { item, other, dates, happened }]) => (
          <li key={key} className="fact with-bar">
            <div>
              {item.relationship && (
                <span className="soft">{wordIn(words.relationshipTypes, item.relationship.type)} </span>
              )}
              {other === null ? item.sentence : <EntityLink node={other} className="title" />}
              <Cited evidence={item.evidence} />
            </div>
            {happened === null ? <PeriodBar dates={dates} /> : <EventBar date={happened} />}
            <p className="says soft">{words.period(dates)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
