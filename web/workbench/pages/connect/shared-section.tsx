import { EntityLink } from '../../components/entity-link.js';
import { EntityLinks } from '../../components/facts/common-sections.js';
import { EventBar, Legend, PeriodBar, YearAxis } from '../../components/facts/period-bar.js';
import type { ChosenQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

interface SharedSectionProps {
  readonly shared: ChosenQuery['commonConnections'];
  readonly howMany: number;
}

/** What the chosen have in common, with the time they shared it. */
export function SharedSection({ shared: { totalCount, edges }, howMany }: SharedSectionProps) {
  const words = useWords();
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{words.connect.shared}</h2>
      {totalCount === 0 && <p className="soft">{words.connect.nothingShared}</p>}
      {totalCount > 0 && <Legend />}
      <ul className="facts">
        {edges.map(({ node, certainty, sharedFrom, sharedUntil, sharedBy, sharedByAll }) => (
          <li key={node.id} className="fact with-bar">
            <div>
              <EntityLink node={node} className="title" />
              {howMany > 2 && (
                <p className="particulars">{sharedByAll ? words.connect.byAll : <EntityLinks nodes={sharedBy} />}</p>
              )}
            </div>
            {node.__typename === 'Event'
              ? sharedFrom && <EventBar date={sharedFrom} />
              : (sharedFrom || sharedUntil) && <PeriodBar dates={{ since: sharedFrom, until: sharedUntil }} />}
            <p className="says">
              {words.connect.together[certainty]}
              {(sharedFrom || sharedUntil) &&
                ` ${words.period(node.__typename === 'Event' ? { on: sharedFrom } : { since: sharedFrom, until: sharedUntil })}`}
            </p>
          </li>
        ))}
      </ul>
      {totalCount > 0 && <YearAxis />}
      {totalCount > edges.length && <p className="soft">{words.facts.more(totalCount - edges.length)}</p>}
    </section>
  );
}
