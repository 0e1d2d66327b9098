import type { AwardGivenFragment, ClaimGivenFragment, DocumentLinkFragment } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { EntityLink } from '../entity-link.js';
import { FactRow } from './fact-row.js';
import { FactSection } from './fact-section.js';
import { Cited } from './footnotes.js';

interface Connection<E> {
  readonly totalCount: number;
  readonly edges: readonly E[];
}

interface SectionProps<E> {
  readonly title: string;
  readonly connection: Connection<E>;
}

export function DocumentSection({ title, connection }: SectionProps<DocumentLinkFragment>) {
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => <FactRow key={edge.factId} edge={edge} />}
    </FactSection>
  );
}

export function AwardSection({ title, connection }: SectionProps<AwardGivenFragment>) {
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => (
        <FactRow key={edge.factId} edge={edge}>
          {edge.basis} {edge.proposedBy && <EntityLink node={edge.proposedBy} />}
        </FactRow>
      )}
    </FactSection>
  );
}

/** Values of which sources give several, side by side. */
export function ClaimSection({ connection }: { connection: Connection<ClaimGivenFragment> }) {
  const words = useWords();
  if (connection.totalCount === 0) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{words.official.claims}</h2>
      <ul className="facts">
        {connection.edges.map(({ factId, node, evidence }) => (
          <li key={factId} className="fact">
            <p className="says">
              <strong>{node.property}</strong>: {node.value}
              <Cited evidence={evidence} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
