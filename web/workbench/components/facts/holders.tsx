import type { FactPartsFragment, NamedFragment } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import type { FactDates } from '../dates/partial-dates.js';
import { EntityLink } from '../entity-link.js';
import { CertaintyBadge } from './certainty-badge.js';
import type { Connection } from './common-sections.js';
import { FactRow } from './fact-row.js';
import { FactSection } from './fact-section.js';
import { Cited } from './footnotes.js';
import { doubtOf } from './order.js';

type Holder = FactPartsFragment & FactDates & { readonly node: NamedFragment };
type Seat = FactPartsFragment & FactDates & { readonly node: NamedFragment & { readonly holders: Connection<Holder> } };

/** Less where somebody surely held a position on the day that is looked at, most where nobody is known. */
function doubtOfHolders({ node: { holders } }: Seat): number {
  return Math.min(...holders.edges.map(doubtOf));
}

function bySureness(edges: readonly Seat[]): Seat[] {
  return edges.map(ofItsHolders).sort((one, other) => doubtOfHolders(one) - doubtOfHolders(other) || 0);
}

/** Where no source dates what a position belongs to, that says nothing of who held it. */
function ofItsHolders(seat: Seat): Seat {
  const isDated = seat.certainty === 'DEFINITE' || seat.certainty === 'POSSIBLE';
  const dates = { since: null, until: seat.until ?? null, attestedOn: [] };
  return { ...seat, ...dates, ...(isDated ? {} : { certainty: null, certaintyReason: null }) };
}

/** Positions, each with who held it; on a day, those that somebody surely held come first. */
export function PositionsSection({ title, connection }: { title: string; connection: Connection<Seat> }) {
  const words = useWords();
  return (
    <FactSection title={title} connection={{ ...connection, edges: bySureness(connection.edges) }} isInOrder>
      {(edge) => (
        <FactRow key={edge.factId} edge={edge} tellsOneSource={false}>
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
