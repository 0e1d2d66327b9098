import type { Approximation, FactPartsFragment, LeadershipRole, NamedFragment } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { EntityLink } from '../entity-link.js';
import type { Connection } from './common-sections.js';
import { FactRow } from './fact-row.js';
import { FactSection } from './fact-section.js';
import { Cited } from './footnotes.js';

type Yearly = FactPartsFragment & { readonly year: number; readonly node: NamedFragment };
interface Proposed {
  readonly factId: string;
  readonly year: number | null;
  readonly node: NamedFragment;
  readonly evidence: FactPartsFragment['evidence'];
}
type Ranked = Yearly & {
  readonly node: NamedFragment & { readonly proposals?: { readonly edges: readonly Proposed[] } };
  readonly rank: number | null;
  readonly score: number | null;
  readonly approximate: Approximation | null;
};
type Leading = Yearly & { readonly role: LeadershipRole; readonly how: string | null };

/** Ranks and scores, year by year. */
export function RankingSection({ title, connection }: { title: string; connection: Connection<Ranked> }) {
  const { ranking: words } = useWords();
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => (
        <FactRow key={edge.factId} edge={edge}>
          {[
            edge.rank === null ? '' : words.rank(edge.rank),
            edge.score === null ? '' : words.score(edge.score, edge.approximate),
          ]
            .filter(Boolean)
            .join(' · ')}
          <ProposedThen edge={edge} />
        </FactRow>
      )}
    </FactSection>
  );
}

/** For which awards it was proposed in the year that it was ranked in. */
function ProposedThen({ edge: { node, year } }: { edge: Ranked }) {
  const { ranking: words } = useWords();
  const then = (node.proposals?.edges ?? []).filter((proposal) => proposal.year === year);
  return then.map((proposal) => (
    <span key={proposal.factId}>
      {` · ${words.proposedFor} `}
      <EntityLink node={proposal.node} />
      <Cited evidence={proposal.evidence} />
    </span>
  ));
}

/** Who led an emulation cluster, or which ones a province led. */
export function LeadershipSection({ title, connection }: { title: string; connection: Connection<Leading> }) {
  const words = useWords();
  return (
    <FactSection title={title} connection={connection}>
      {(edge) => (
        <FactRow key={edge.factId} edge={edge}>
          {words.leadershipRoles[edge.role]}
        </FactRow>
      )}
    </FactSection>
  );
}
