import type { Context } from '../../context.js';
import { countBeyondBounds, readBeyondBounds } from './beyond-bounds.js';
import {
  type ConflictKey,
  type ConflictKind,
  type ConflictPosition,
  type ConflictRecord,
  conflictKinds,
} from './conflict.js';
import { countDisagreements, readDisagreements } from './disagreements.js';
import { countReversals, readReversals } from './reversals.js';
import { countTenurePairs, notCompared, readTenurePairs } from './tenure-pairs.js';

/** Reads the conflicts of one kind: a page after a key, in order, and the total. */
interface Reader {
  /** The entities that have too many facts to be compared; none if left out. */
  notCompared?(context: Context): Promise<string[]>;
  read(context: Context, after: ConflictKey | null, limit: number): Promise<ConflictRecord[]>;
  count(context: Context): Promise<number>;
}

const readers: Readonly<Record<ConflictKind, Reader>> = {
  BEYOND_BOUNDS: { read: readBeyondBounds, count: countBeyondBounds },
  END_BEFORE_START: { read: readReversals, count: countReversals },
  OVERLAPPING_TERMS: {
    read: (context, after, limit) => readTenurePairs(context, 'OVERLAPPING_TERMS', after, limit),
    count: (context) => countTenurePairs(context, 'OVERLAPPING_TERMS'),
    notCompared: (context) => notCompared(context, 'OVERLAPPING_TERMS'),
  },
  SOURCES_DISAGREE: { read: readDisagreements, count: countDisagreements },
  TWO_HOLDERS: {
    read: (context, after, limit) => readTenurePairs(context, 'TWO_HOLDERS', after, limit),
    count: (context) => countTenurePairs(context, 'TWO_HOLDERS'),
    notCompared: (context) => notCompared(context, 'TWO_HOLDERS'),
  },
};

function isKind(word: string): word is ConflictKind {
  return Object.hasOwn(conflictKinds, word);
}

/** The kinds asked for, without duplicates, in alphabetical order, which is the order of the list. */
export function kindsOf(kinds: readonly ConflictKind[] | null | undefined): ConflictKind[] {
  return [...new Set(kinds ?? Object.keys(conflictKinds))].filter(isKind).sort();
}

/** At most `limit` conflicts of the given kinds after a position, in order. Kinds beyond the page are not read. */
export async function readConflicts(
  context: Context,
  kinds: readonly ConflictKind[],
  after: ConflictPosition | undefined,
  limit: number,
): Promise<ConflictRecord[]> {
  const [afterKind, ...key] = after ?? [''];
  const found: ConflictRecord[] = [];
  for (const kind of kinds.filter((one) => one >= afterKind)) {
    if (found.length >= limit) break;
    const [entityId, first, second] = key;
    const within = kind === afterKind && entityId !== undefined;
    const start: ConflictKey | null = within ? [entityId, first ?? '', second ?? ''] : null;
    found.push(...(await readers[kind].read(context, start, limit - found.length)));
  }
  return found;
}

export async function countConflicts(context: Context, kinds: readonly ConflictKind[]): Promise<number> {
  const counts = await Promise.all(kinds.map((kind) => readers[kind].count(context)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The ids of entities whose conflicts of the given kinds are not looked for. */
export async function listNotCompared(context: Context, kinds: readonly ConflictKind[]): Promise<string[]> {
  const lists = await Promise.all(kinds.map((kind) => readers[kind].notCompared?.(context) ?? []));
  return [...new Set(lists.flat())].sort();
}
