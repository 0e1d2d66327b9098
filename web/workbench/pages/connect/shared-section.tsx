import type { FactDates } from '../../components/dates/partial-dates.js';
import { EntityLink } from '../../components/entity-link.js';
import { BarRows, Legend } from '../../components/facts/bar-rows.js';
import { EntityLinks } from '../../components/facts/common-sections.js';
import { EventBar, PeriodBar } from '../../components/facts/period-bar.js';
import type { ChosenQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

interface SharedSectionProps {
  readonly shared: ChosenQuery['commonConnections'];
  readonly howMany: number;
}

type Shared = ChosenQuery['commonConnections']['edges'][number];

/** When they shared it: an event on its day, anything else for a time. */
function datesOf({ node, sharedFrom, sharedUntil }: Shared): FactDates {
  return node.__typename === 'Event' ? { on: sharedFrom } : { since: sharedFrom, until: sharedUntil };
}

/** Nothing of no known time. */
function SharedBar({ dates }: { dates: FactDates }) {
  if (dates.on) return <EventBar date={dates.on} />;
  return (dates.since || dates.until) && <PeriodBar dates={dates} />;
}

/** What the chosen have in common, with the time they shared it. */
export function SharedSection({ shared: { totalCount, edges }, howMany }: SharedSectionProps) {
  const words = useWords();
  const dated = edges.map(datesOf).filter(({ since, until, on }) => since || until || on);
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{words.connect.shared}</h2>
      {totalCount === 0 && <p className="soft">{words.connect.nothingShared}</p>}
      {dated.length > 0 && <Legend rows={dated} />}
      <BarRows howMany={dated.length}>
        <ul className="facts">
          {edges.map((edge) => (
            <SharedRow key={edge.node.id} edge={edge} isOfTwo={howMany === 2} />
          ))}
        </ul>
      </BarRows>
      {totalCount > edges.length && <p className="soft">{words.facts.more(totalCount - edges.length)}</p>}
    </section>
  );
}

function SharedRow({ edge, isOfTwo }: { edge: Shared; isOfTwo: boolean }) {
  const words = useWords();
  const { node, certainty, sharedBy, sharedByAll } = edge;
  const period = words.period(datesOf(edge));
  return (
    <li className="fact with-bar">
      <div>
        <EntityLink node={node} className="title" />
        {!isOfTwo && (
          <p className="particulars">{sharedByAll ? words.connect.byAll : <EntityLinks nodes={sharedBy} />}</p>
        )}
      </div>
      <SharedBar dates={datesOf(edge)} />
      <p className="says">{words.connect.togetherWhen(words.connect.together[certainty], period)}</p>
    </li>
  );
}
