import type { ReactNode } from 'react';
import { groupBy } from '../../../../src/collections.js';
import { asSentence } from '../../components/as-sentence.js';
import { EntityLink } from '../../components/entity-link.js';
import { CertaintyBadge } from '../../components/facts/certainty-badge.js';
import { CapacityOf } from '../../components/facts/common-sections.js';
import type { Edge } from '../../components/facts/fact-row.js';
import { FactSection } from '../../components/facts/fact-section.js';
import { ToolsOfSeveral } from '../../components/facts/fact-tools.js';
import { Cited } from '../../components/facts/footnotes.js';
import type { EventPageQuery, NamedFragment, ParticipationRole } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type Event = NonNullable<EventPageQuery['event']>;
type Deed = Edge & { readonly role: ParticipationRole };

interface Capacity {
  readonly actingIn: readonly NamedFragment[];
  readonly onBehalfOf: NamedFragment | null;
}

interface DoersProps<E extends Deed> {
  readonly title: string;
  readonly connection: { readonly totalCount: number; readonly edges: readonly E[] };
  readonly empty?: string;
  /** What deeds have in common, besides who did them, that are told together. */
  readonly togetherBy?: (edge: E) => string;
  /** What is told of deeds after what they were. */
  readonly children?: (edge: E) => ReactNode;
}

/** Those who led come first. */
const ROLES: readonly ParticipationRole[] = [
  ...(['CHAIRED', 'CO_CHAIRED', 'OPENED', 'REPORTED', 'PRESENTED'] as const),
  ...(['SPOKE', 'SIGNED', 'ATTENDED'] as const),
];

/** Who did what, each told once with all that they did in the same capacity. */
function Doers<E extends Deed>({ title, connection, empty, togetherBy = () => '', children }: DoersProps<E>) {
  const edges = [...connection.edges].sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
  const groups = groupBy(edges, (edge) => `${edge.node.id} ${togetherBy(edge)}`);
  const byFirst = new Map([...groups.values()].map((deeds) => [deeds[0]?.factId, deeds]));
  return (
    <FactSection title={title} connection={{ ...connection, edges }} empty={empty} isInOrder>
      {(edge) => {
        const deeds = byFirst.get(edge.factId);
        return (
          deeds && (
            <DeedsRow key={edge.factId} deeds={deeds}>
              {children?.(edge)}
            </DeedsRow>
          )
        );
      }}
    </FactSection>
  );
}

function DeedsRow({ deeds, children }: { deeds: readonly Deed[]; children: ReactNode }) {
  const { participationRoles } = useWords();
  const [first] = deeds;
  return (
    first && (
      <li className="fact">
        <EntityLink node={first.node} className="title" />
        <p className="particulars">
          {deeds.map((deed, index) => (
            <span key={deed.factId} id={deed.factId}>
              {index > 0 && ', '}
              {participationRoles[deed.role]}
              <Cited evidence={deed.evidence} />
            </span>
          ))}
          {children}
        </p>
        <DaysOf deeds={deeds} />
        <ToolsOfSeveral facts={deeds.map(({ factId, role }) => ({ factId, name: participationRoles[role] }))} />
      </li>
    )
  );
}

/** When deeds were done and how surely, once where that is the same of all. */
function DaysOf({ deeds }: { deeds: readonly Deed[] }) {
  const { period, reasons } = useWords();
  const told = groupBy(deeds, (deed) => `${period(deed)} ${deed.certainty} ${deed.certaintyReason?.code}`);
  return [...told].map(([key, [deed]]) => {
    if (deed === undefined || (period(deed) === '' && deed.certainty === null)) return null;
    return (
      <p key={key} className="says">
        <CertaintyBadge certainty={deed.certainty} /> {asSentence(period(deed))}
        {deed.certaintyReason && <span className="soft"> {reasons[deed.certaintyReason.code]}</span>}
      </p>
    );
  });
}

function capacityKey({ actingIn, onBehalfOf }: Capacity): string {
  return [...actingIn.map(({ id }) => id), onBehalfOf?.id].join(' ');
}

export function ParticipantsSection({ event: { participants } }: { event: Event }) {
  const { event: words } = useWords();
  return (
    <Doers title={words.participants} connection={participants} empty={words.nobody} togetherBy={capacityKey}>
      {(edge) => <CapacityOf {...edge} />}
    </Doers>
  );
}

export function RepresentedSection({ event: { represented } }: { event: Event }) {
  const { event: words } = useWords();
  return <Doers title={words.represented} connection={represented} />;
}
