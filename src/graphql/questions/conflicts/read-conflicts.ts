import type { Context } from '../../context.js';
import {
  type ConflictKind,
  type ConflictPlace,
  type ConflictPosition,
  type ConflictRecord,
  conflictKinds,
} from './conflict.js';
import { countDisagreements, readDisagreements } from './disagreements.js';
import { countReversals, readReversals } from './reversals.js';
import { countTenurePairs, readTenurePairs } from './tenure-pairs.js';

/** How the conflicts of one kind are read: a page after a place, in order, and how many there are. */
interface Reader {
  read(context: Context, after: ConflictPlace | null, limit: number): Promise<ConflictRecord[]>;
  count(context: Context): Promise<number>;
}

const readers: Readonly<Record<ConflictKind, Reader>> = {
  END_BEFORE_START: { read: readReversals, count: countReversals },
  OVERLAPPING_TERMS: {
    read: (context, after, limit) => readTenurePairs(context, 'OVERLAPPING_TERMS', after, limit),
    count: (context) => countTenurePairs(context, 'OVERLAPPING_TERMS'),
  },
  SOURCES_DISAGREE: { read: readDisagreements, count: countDisagreements },
  TWO_HOLDERS: {
    read: (context, after, limit) => readTenurePairs(context, 'TWO_HOLDERS', after, limit),
    count: (context) => countTenurePairs(context, 'TWO_HOLDERS'),
  },
};

function isKind(word: string): word is ConflictKind {
  return Object.hasOwn(conflictKinds, word);
}

/** The kinds asked for, each once, in the order of conflicts: that of the alphabet. */
export function kindsOf(kinds: readonly ConflictKind[] | null | undefined): ConflictKind[] {
  return [...new Set(kinds ?? Object.keys(conflictKinds))].filter(isKind).sort();
}

/** The conflicts of some kinds after a position, in order, at most `limit`: no kind is read once there are enough. */
export async function readConflicts(
  context: Context,
  kinds: readonly ConflictKind[],
  after: ConflictPosition | undefined,
  limit: number,
): Promise<ConflictRecord[]> {
  const [afterKind, ...place] = after ?? [''];
  const found: ConflictRecord[] = [];
  for (const kind of kinds.filter((one) => one >= afterKind)) {
    if (found.length >= limit) break;
    const [entityId, first, second] = place;
    const within = kind === afterKind && entityId !== undefined;
    const start: ConflictPlace | null = within ? [entityId, first ?? '', second ?? ''] : null;
    found.push(...(await readers[kind].read(context, start, limit - found.length)));
  }
  return found;
}

export async function countConflicts(context: Context, kinds: readonly ConflictKind[]): Promise<number> {
  const counts = await Promise.all(kinds.map((kind) => readers[kind].count(context)));
  return counts.reduce((sum, count) => sum + count, 0);
}
