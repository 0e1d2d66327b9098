import { useLoaderData } from 'react-router';
import { EntityLink } from '../../components/entity-link.js';
import { FactRow } from '../../components/facts/fact-row.js';
import { useWords } from '../../words/words.js';
import type { loadTimeline } from './load-timeline.js';

/** Which positions each of the chosen people held or may have held on the day that is looked at. */
export function HeldThen() {
  const { chosen, day } = useLoaderData<typeof loadTimeline>();
  const words = useWords();
  const people = chosen.flatMap((node) => (node.__typename === 'Official' && node.held ? { node, ...node.held } : []));
  if (day === null || people.length === 0) return null;
  return (
    <section aria-labelledby="held">
      <h2 id="held">{words.timeline.held(words.date(day))}</h2>
      {people.map(({ node, totalCount, edges }) => (
        <div key={node.id}>
          <h3>
            <EntityLink node={node} />
          </h3>
          {totalCount === 0 && <p className="soft">{words.timeline.noneHeld}</p>}
          <ul className="facts">
            {edges.map((edge) => (
              <FactRow key={edge.factId} edge={edge} />
            ))}
          </ul>
          {totalCount > edges.length && <p className="soft">{words.facts.more(totalCount - edges.length)}</p>}
        </div>
      ))}
    </section>
  );
}
