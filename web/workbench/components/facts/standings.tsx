import type { Approximation, FactPartsFragment, LeadershipRole, NamedFragment } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import type { Connection } from './common-sections.js';
import { FactRow } from './fact-row.js';
import { FactSection } from './fact-section.js';

type Yearly = FactPartsFragment & { readonly year: number; readonly node: NamedFragment };
type Ranked = Yearly & {
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
        </FactRow>
      )}
    </FactSection>
  );
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
