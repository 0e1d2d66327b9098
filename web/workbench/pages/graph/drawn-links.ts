import type { GraphLink } from './load-graph.js';

/** Links of one type between the same two entities, which are drawn as one line. */
export interface DrawnLink {
  readonly id: string;
  readonly type: GraphLink['type'];
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Whether one of them surely held on the day that is looked at; of all times, each is as certain as any. */
  readonly isCertain: boolean;
}

export function drawnLinksOf(links: readonly GraphLink[]): DrawnLink[] {
  const drawn = new Map<string, DrawnLink>();
  for (const { type, from, to, certainty } of links) {
    const id = `${from.id} ${type} ${to.id}`;
    const { count, isCertain } = drawn.get(id) ?? { count: 0, isCertain: false };
    const isSure = certainty === undefined || certainty === 'DEFINITE';
    drawn.set(id, { id, type, from: from.id, to: to.id, count: count + 1, isCertain: isCertain || isSure });
  }
  return [...drawn.values()];
}
