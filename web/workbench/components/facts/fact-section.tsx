import { type ReactNode, useId } from 'react';
import { useWords } from '../../words/words.js';
import { BarRows, Legend } from './bar-rows.js';
import type { Edge } from './fact-row.js';
import { inOrder } from './order.js';

interface FactSectionProps<E extends Edge> {
  readonly title: string;
  readonly connection: { readonly totalCount: number; readonly edges: readonly E[] };
  /** What is said if there are none; without it, the section is left out then. */
  readonly empty?: string | undefined;
  /** Whether the dates of its facts are drawn. */
  readonly hasBars?: boolean;
  /** Whether its facts stand in order already. */
  readonly isInOrder?: boolean;
  readonly children: (edge: E) => ReactNode;
}

/** The facts of one kind: on a day the surest first, and the newest first. */
export function FactSection<E extends Edge>({
  title,
  connection,
  empty,
  hasBars = false,
  isInOrder = false,
  children,
}: FactSectionProps<E>) {
  const id = useId();
  const words = useWords();
  const { totalCount, edges } = connection;
  if (totalCount === 0 && empty === undefined) return null;
  const sorted = isInOrder ? edges : inOrder(edges);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {totalCount === 0 && <p className="soft">{empty}</p>}
      {hasBars && totalCount > 0 && <Legend rows={sorted} />}
      <BarRows howMany={hasBars ? sorted.length : 0}>
        <ul className="facts">{sorted.map(children)}</ul>
      </BarRows>
      {totalCount > edges.length && <p className="soft">{words.facts.more(totalCount - edges.length)}</p>}
    </section>
  );
}
