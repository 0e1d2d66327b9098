import { expect } from 'vitest';
import type { Certainty } from '../../../src/model/as-of.js';
import type { CertaintyReasonCode } from '../../../src/model/certainty-reason.js';
import { type Ask, answerTo } from './ask.js';

interface Edge {
  readonly factId: string;
  readonly certainty: Certainty;
  readonly certaintyReason: { readonly code: CertaintyReasonCode };
}

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

export type End = 'positions' | 'officials';

/** Every tenure, and every link of a position, is listed from both of its ends. */
const fieldsFrom: Readonly<Record<End, Readonly<Record<string, readonly string[]>>>> = {
  positions: { Position: ['holders', 'organizations', 'provinces'], Organization: ['members'] },
  officials: { Official: ['roles', 'memberships'], Organization: ['positions'], Province: ['positions'] },
};

const reasons: Readonly<Record<Certainty, readonly CertaintyReasonCode[]>> = {
  DEFINITE: ['ATTESTED_THEN', 'WITHIN_STATED_DATES', 'STATED_ONGOING'],
  POSSIBLE: ['END_NOT_KNOWN', 'BEGINNING_NOT_KNOWN', 'BOUNDS_NOT_KNOWN', 'DATES_NOT_PRECISE', 'WITHIN_PERIOD'],
  UNKNOWN: ['NO_DATES'],
};

/** The tenures of some entities that are listed at a time from one of their ends, with how surely each held. */
export async function listedAt(
  ask: Ask,
  ids: readonly string[],
  asOf: string,
  end: End,
): Promise<Map<string, Certainty>> {
  const list = '(asOf: $asOf, first: 50) { totalCount edges { factId certainty certaintyReason { code } } }';
  const fragments = Object.entries(fieldsFrom[end]).map(
    ([type, fields]) => `... on ${type} { ${fields.map((field) => `${type}_${field}: ${field}${list}`).join(' ')} }`,
  );
  const answer: { nodes: (Record<string, Listed> | null)[] } = await answerTo(
    ask,
    `query ($ids: [ID!]!, $asOf: PartialDate) { nodes(ids: $ids) { ${fragments.join(' ')} } }`,
    { ids, asOf },
  );
  const lists = answer.nodes.flatMap((node) => Object.values(node ?? {}));
  for (const { totalCount, edges } of lists) {
    expect(totalCount).toBe(edges.length);
    for (const { certainty, certaintyReason } of edges) expect(reasons[certainty]).toContain(certaintyReason.code);
  }
  return new Map(lists.flatMap(({ edges }) => edges.map(({ factId, certainty }) => [factId, certainty] as const)));
}
