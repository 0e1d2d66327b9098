import type { FactPartsFragment, NamedFragment } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import type { FactDates } from '../dates/partial-dates.js';
import { EntityLink } from '../entity-link.js';
import { CertaintyBadge } from './certainty-badge.js';
import type { Connection } from './common-sections.js';
import { FactRow } from './fact-row.js';
import { FactSection } from './fact-section.js';
import { Cited } from './footnotes.js';

type Holder = FactPartsFragment & FactDates & { readonly node: NamedFragment };
type Seat = FactPartsFragment & FactDates & { readonly node: NamedFragment & { readonly holders: Connection<Holder> } };

/** Positions, each with who held it. */
export function PositionsSection({ title, connection }: { title: string; connection: Connection<Seat> }) {
  const words = useWords();
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => (
        <FactRow key={edge.factId} edge={{ ...edge, since: null, until: edge.until ?? null, attestedOn: [] }}>
          {edge.node.holders.totalCount === 0 && words.position.noHolders}
          {edge.node.holders.edges.map((holder) => (
            <span key={holder.factId} className="holder">
              <EntityLink node={holder.node} /> {words.period(holder)} <CertaintyBadge certainty={holder.certainty} />
              <Cited evidence={holder.evidence} />
            </span>
          ))}
          {edge.node.holders.totalCount > edge.node.holders.edges.length &&
            words.facts.more(edge.node.holders.totalCount - edge.node.holders.edges.length)}
        </FactRow>
      )}
    </FactSection>
  );
}
