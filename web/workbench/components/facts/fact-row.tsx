import type { ReactNode } from 'react';
import type { FactPartsFragment, NamedFragment } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { asSentence } from '../as-sentence.js';
import type { FactDates } from '../dates/partial-dates.js';
import { EntityLink } from '../entity-link.js';
import { CertaintyBadge } from './certainty-badge.js';
import { FactTools } from './fact-tools.js';
import { Cited } from './footnotes.js';
import { PeriodBar } from './period-bar.js';

export type Edge = FactPartsFragment & FactDates & { readonly node: NamedFragment };

interface FactRowProps {
  readonly edge: Edge;
  /** What the fact says beside the entity it leads to: a role, a capacity. */
  readonly children?: ReactNode;
  /** Whether its dates are drawn. */
  readonly hasBar?: boolean;
  /** Whether it is told if it rests on one source. */
  readonly tellsOneSource?: boolean;
}

/** One fact of a list: what it leads to, when, how surely, and where it was read. */
export function FactRow({ edge, children, hasBar = false, tellsOneSource = true }: FactRowProps) {
  const words = useWords();
  const period = words.period(edge);
  const isDated = period !== '' || edge.certainty !== null;
  return (
    <li className={hasBar ? 'fact with-bar' : 'fact'} id={edge.factId}>
      <div>
        <EntityLink node={edge.node} className="title" />
        {!isDated && <Cited evidence={edge.evidence} tellsOneSource={tellsOneSource} />}
        {children && <p className="particulars">{children}</p>}
      </div>
      {hasBar && <PeriodBar dates={edge} />}
      {isDated && (
        <p className="says">
          <CertaintyBadge certainty={edge.certainty} /> {asSentence(period)}
          {edge.certaintyReason && <span className="soft"> {words.reasons[edge.certaintyReason.code]}</span>}
          <Cited evidence={edge.evidence} tellsOneSource={tellsOneSource} />
        </p>
      )}
      <FactTools factId={edge.factId} />
    </li>
  );
}
