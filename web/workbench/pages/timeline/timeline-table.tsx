import { useLoaderData } from 'react-router';
import { earliestDay, latestDay } from '../../../../src/model/partial-date.js';
import { dayNumber } from '../../components/dates/partial-dates.js';
import type { Window } from '../../components/dates/scale.js';
import { EntityLink } from '../../components/entity-link.js';
import { Cited } from '../../components/facts/footnotes.js';
import { useWords } from '../../words/words.js';
import type { loadTimeline, TimelineItem } from './load-timeline.js';

function mayBeWithin({ date }: TimelineItem, { first, last }: Window): boolean {
  return dayNumber(latestDay(date)) >= Math.floor(first) && dayNumber(earliestDay(date)) <= Math.ceil(last);
}

/** What the drawing shows, in order of time. */
export function TimelineTable({ window }: { window: Window }) {
  const { timeline, chosen } = useLoaderData<typeof loadTimeline>();
  const { timeline: words, date } = useWords();
  const items = timeline.edges.filter((item) => mayBeWithin(item, window));
  const isOfSeveral = chosen.length > 1;
  return (
    <section aria-labelledby="in-order" className="wide">
      <h2 id="in-order">{words.inOrder}</h2>
      <table>
        <caption className="hidden">{words.inOrder}</caption>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            {isOfSeveral && <th scope="col">{words.who}</th>}
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.date} ${item.kind} ${item.factId} ${item.property}`}>
              <td>{date(item.date)}</td>
              {isOfSeveral && (
                <td>
                  <EntityLink node={item.node} />
                </td>
              )}
              <td>
                {item.sentence}
                <Cited evidence={item.evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length === 0 && <p className="soft">{words.nothing}</p>}
    </section>
  );
}
