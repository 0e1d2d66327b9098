import { Form, Link, useLoaderData, useSearchParams } from 'react-router';
import { Chooser, Chosen, MOST_CHOSEN } from '../../components/chooser.js';
import { DateBar } from '../../components/dates/date-bar.js';
import { dayNumber, dayOfNumber } from '../../components/dates/partial-dates.js';
import { ScaleOf, scaleOf, type Window } from '../../components/dates/scale.js';
import { FootnotesOf, SourcesSection } from '../../components/facts/footnotes.js';
import { nameOf } from '../../components/names.js';
import { NextPage } from '../../components/next-page.js';
import { Page } from '../../components/page.js';
import { useAddressWith } from '../../components/use-address-with.js';
import type { Told } from '../../data/asked.js';
import { useLanguage, useWords } from '../../words/words.js';
import { HeldThen } from './held-then.js';
import { FROM, type loadTimeline, UNTIL } from './load-timeline.js';
import { TimelineTable } from './timeline-table.js';
import { TracksLegend, TracksOf } from './tracks.js';

/** The dated facts of one or several entities: as bars and marks on one scale, and as a table in step with them. */
export function TimelinePage() {
  const { chosen, timeline, day, text, found, from, until, asked } = useLoaderData<Told<typeof loadTimeline>>();
  const language = useLanguage();
  const { timeline: words, facts, number } = useWords();
  const title = words.title(chosen.map((node) => nameOf(node, language)).join(', '));
  const data = timeline.edges.map(({ date, relationship }) => ({ on: relationship === null ? null : date }));
  const { first, last } = scaleOf(data, day ?? undefined, asked.today);
  const window = { first: from === null ? first : dayNumber(from), last: until === null ? last : dayNumber(until) };
  const hidden = timeline.totalCount - timeline.edges.length;
  return (
    <FootnotesOf data={timeline}>
      <ScaleOf
        data={data}
        day={day ?? undefined}
        today={asked.today}
        window={window.first < window.last ? window : undefined}
      >
        <Page title={title} description={words.lead} files={chosen.length > 0 ? ['csv'] : []}>
          <h1>{title}</h1>
          <p className="lead">{words.lead}</p>
          <Chosen nodes={chosen} />
          {chosen.length < MOST_CHOSEN && <Chooser chosen={chosen} text={text} found={found} />}
          {chosen.length > 0 && (
            <>
              <DateBar />
              <HeldThen />
              <Zoom window={window} whole={{ first, last }} />
              <TracksLegend />
              {chosen.map((node) => (
                <TracksOf key={node.id} node={node} />
              ))}
              <TimelineTable window={window} />
              {hidden > 0 && (
                <p className="soft">
                  {facts.more(hidden)} {number(timeline.totalCount)}
                </p>
              )}
              <NextPage pageInfo={timeline.pageInfo} />
              <SourcesSection />
            </>
          )}
        </Page>
      </ScaleOf>
    </FootnotesOf>
  );
}

const SHORTEST = 30;

/** Parts of the scale to look at, each an address. */
function Zoom({ window: { first, last }, whole }: { window: Window; whole: Window }) {
  const { timeline: words } = useWords();
  const [parameters] = useSearchParams();
  const addressWith = useAddressWith();
  const length = last - first;
  const others = [...parameters].filter(([name]) => name !== FROM && name !== UNTIL);
  const to = (begin: number, end: number) =>
    addressWith((changed) => {
      changed.set(FROM, dayOfNumber(Math.round(begin)));
      changed.set(UNTIL, dayOfNumber(Math.round(end)));
    });
  const views = [
    [words.closer, to(first + length / 4, last - length / 4), length > SHORTEST],
    [words.farther, to(Math.max(whole.first, first - length / 2), Math.min(whole.last, last + length / 2)), true],
    [words.earlier, to(first - length / 2, last - length / 2), first > whole.first],
    [words.later, to(first + length / 2, last + length / 2), last < whole.last],
  ] as const;
  return (
    <>
      <ul className="choices tools" aria-label={words.zoom}>
        {views.map(
          ([label, address, isOffered]) =>
            isOffered && (
              <li key={label}>
                <Link to={address} preventScrollReset replace>
                  {label}
                </Link>
              </li>
            ),
        )}
        <li>
          <Link
            to={addressWith((changed) => {
              changed.delete(FROM);
              changed.delete(UNTIL);
            })}
            preventScrollReset
            replace
          >
            {words.whole}
          </Link>
        </li>
      </ul>
      <details>
        <summary>{words.chooseDates}</summary>
        <Form className="conditions" preventScrollReset>
          {others.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <label>
            {words.from} <input key={first} type="date" name={FROM} defaultValue={dayOfNumber(Math.round(first))} />
          </label>
          <label>
            {words.until} <input key={last} type="date" name={UNTIL} defaultValue={dayOfNumber(Math.round(last))} />
          </label>
          <button type="submit">{words.show}</button>
        </Form>
      </details>
    </>
  );
}
