import { useLoaderData } from 'react-router';
import type { FactDates } from '../../components/dates/partial-dates.js';
import { EntityLink } from '../../components/entity-link.js';
import { BarRows, Legend } from '../../components/facts/bar-rows.js';
import { Cited } from '../../components/facts/footnotes.js';
import { EventBar, PeriodBar } from '../../components/facts/period-bar.js';
import type { NamedFragment } from '../../gql/graphql.js';
import { useWords, wordIn } from '../../words/words.js';
import type { loadTimeline, TimelineItem } from './load-timeline.js';

type Link = NonNullable<TimelineItem['relationship']>;

/** A fact as one line of the drawing. */
interface Track {
  readonly item: TimelineItem;
  readonly type: Link['type'];
  /** The entity that the fact leads to. */
  readonly other: NamedFragment;
  /** On the day that it happened, or when it held. */
  readonly dates: FactDates;
}

function trackOf(item: TimelineItem, link: Link): Track {
  const { type, from, to, since, until, attestedOn, ruledOut, status, on } = link;
  const dates = item.kind === 'HAPPENED' ? { on: on ?? item.date } : { since, until, attestedOn, ruledOut, status };
  return { item, type, other: from.id === item.node.id ? to : from, dates };
}

/** Each fact once, however many of its dates stand in the timeline. */
function tracksOf(items: readonly TimelineItem[]): Track[] {
  const tracks = new Map<string, Track>();
  for (const item of items) {
    if (item.relationship !== null && !tracks.has(item.factId)) {
      tracks.set(item.factId, trackOf(item, item.relationship));
    }
  }
  return [...tracks.values()];
}

/** What the forms of all tracks mean. */
export function TracksLegend() {
  const { timeline } = useLoaderData<typeof loadTimeline>();
  return <Legend rows={tracksOf(timeline.edges).map(({ dates }) => dates)} />;
}

/** The facts of one of the chosen entities, each drawn once, by when it began. */
export function TracksOf({ node }: { node: NamedFragment }) {
  const { timeline } = useLoaderData<typeof loadTimeline>();
  const words = useWords();
  const items = timeline.edges.filter((item) => item.node.id === node.id);
  const tracks = tracksOf(items);
  return (
    <section aria-labelledby={`tracks-${node.id}`}>
      <h2 id={`tracks-${node.id}`}>
        <EntityLink node={node} />
      </h2>
      <OwnDates items={items.filter(({ relationship }) => relationship === null)} />
      {items.length === 0 && <p className="soft">{words.timeline.nothing}</p>}
      <BarRows howMany={tracks.length}>
        <ul className="facts tracks">
          {tracks.map((track) => (
            <TrackRow key={track.item.factId} track={track} />
          ))}
        </ul>
      </BarRows>
    </section>
  );
}

/** When somebody was born or a unit founded: told, as it may be long before what is drawn. */
function OwnDates({ items }: { items: readonly TimelineItem[] }) {
  return items.map(({ property, sentence, evidence }) => (
    <p key={property} className="says soft">
      {sentence}
      <Cited evidence={evidence} />
    </p>
  ));
}

function TrackRow({ track: { item, type, other, dates } }: { track: Track }) {
  const words = useWords();
  return (
    <li className="fact with-bar">
      <div>
        <span className="soft">{wordIn(words.relationshipTypes, type)} </span>
        <EntityLink node={other} className="title" />
        <Cited evidence={item.evidence} />
      </div>
      {dates.on ? <EventBar date={dates.on} /> : <PeriodBar dates={dates} />}
      <p className="says soft">{words.period(dates)}</p>
    </li>
  );
}
