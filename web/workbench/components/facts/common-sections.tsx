import type { ReactNode } from 'react';
import type { AwardGivenFragment, ClaimGivenFragment, NamedFragment } from '../../gql/graphql.js';
import { useWords, wordIn } from '../../words/words.js';
import { EntityLink } from '../entity-link.js';
import { claimedValue } from '../names.js';
import { type Edge, FactRow } from './fact-row.js';
import { FactSection } from './fact-section.js';
import { FactTools } from './fact-tools.js';
import { Cited } from './footnotes.js';

export interface Connection<E> {
  readonly totalCount: number;
  readonly edges: readonly E[];
}

interface SectionProps<E> {
  readonly title: string;
  readonly connection: Connection<E>;
  readonly empty?: string | undefined;
}

/** Facts of which no more is told than what they lead to, and when. */
export function PlainSection({ title, connection, empty }: SectionProps<Edge>) {
  return (
    <FactSection title={title} connection={connection} empty={empty}>
      {(edge) => <FactRow key={edge.factId} edge={edge} />}
    </FactSection>
  );
}

type EventEdge = Edge & { readonly node: NamedFragment & { readonly startsOn?: string | null } };

/** Events, dated by themselves where the fact has no day of its own. */
export function EventSection<E extends EventEdge>({
  title,
  connection,
  children,
}: SectionProps<E> & { readonly children?: (edge: E) => ReactNode }) {
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => (
        <FactRow key={edge.factId} edge={{ ...edge, on: edge.on ?? edge.node.startsOn ?? null }}>
          {children?.(edge)}
        </FactRow>
      )}
    </FactSection>
  );
}

type Given = Edge & Pick<AwardGivenFragment, 'basis'> & { readonly proposedBy: NamedFragment | null };

export function AwardSection({ title, connection, empty }: SectionProps<Given>) {
  const words = useWords();
  return (
    <FactSection title={title} connection={connection} empty={empty}>
      {(edge) => (
        <FactRow key={edge.factId} edge={edge}>
          {edge.basis}
          {edge.basis && edge.proposedBy && ' · '}
          {edge.proposedBy && (
            <>
              {`${words.facts.proposedBy} `}
              <EntityLink node={edge.proposedBy} />
            </>
          )}
        </FactRow>
      )}
    </FactSection>
  );
}

/** Several entities in a row. */
export function EntityLinks({ nodes }: { nodes: readonly NamedFragment[] }) {
  return nodes.map((node, index) => (
    <span key={node.id}>
      {index > 0 && ', '}
      <EntityLink node={node} />
    </span>
  ));
}

interface LeadLinksProps {
  readonly label: string;
  readonly edges: readonly (Edge & { readonly node: NamedFragment })[];
}

/** The entities that a lead names, with where that was read; nothing if there are none. */
export function LeadLinks({ label, edges }: LeadLinksProps) {
  if (edges.length === 0) return null;
  return (
    <>
      {` ${label}: `}
      <EntityLinks nodes={edges.map(({ node }) => node)} />
      <Cited evidence={edges.flatMap(({ evidence }) => evidence)} tellsOneSource={false} />.
    </>
  );
}

interface Capacity {
  readonly actingIn: readonly NamedFragment[];
  readonly onBehalfOf: NamedFragment | null;
}

/** In which positions, and for whom, somebody acted. */
export function CapacityOf({ actingIn, onBehalfOf }: Capacity) {
  const { facts: words } = useWords();
  return (
    <>
      {actingIn.length > 0 && ` ${words.as} `}
      <EntityLinks nodes={actingIn} />
      {onBehalfOf && ` ${words.for} `}
      {onBehalfOf && <EntityLink node={onBehalfOf} />}
    </>
  );
}

/** Values of which sources give several, side by side. */
export function ClaimSection({ connection }: { connection: Connection<ClaimGivenFragment> }) {
  const words = useWords();
  if (connection.totalCount === 0) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{words.facts.claims}</h2>
      <ul className="facts">
        {connection.edges.map(({ factId, node, evidence }) => (
          <li key={factId} className="fact">
            <p className="says">
              <strong>{wordIn(words.properties, node.property)}</strong>: {claimedValue(node.value, words)}
              {node.preferred && <span className="soft"> ({words.claim.goesBy})</span>}
              <Cited evidence={evidence} />
            </p>
            <FactTools factId={factId} />
          </li>
        ))}
      </ul>
    </section>
  );
}
