import { compareText, groupBy } from '../../../collections.js';
import type { TenureDates } from '../../../model/as-of.js';
import { type Telling, tellConflict, tellRelationship } from '../../../model/sentences/tell.js';
import { overlapCertainty, spanOfTenure } from '../../../model/span.js';
import type { Context } from '../../context.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';
import { type ConflictKey, type ConflictRecord, MAXIMUM_TENURES } from './conflict.js';
import { type TenureRow, tenureQueries } from './conflicts.queries.js';
import { countOverlaps, overlapsOf, type Tenure, tenureOf } from './overlaps.js';

type PairKind = keyof typeof tenureQueries;

/** So many tenures are read and compared in some tenths of a second. */
const TENURES_AT_ONCE = 20_000;

/** The tenures of one position, or of one official in one position. */
interface Comparison {
  readonly entityId: string;
  readonly tenures: readonly Tenure[];
}

/** The entities whose tenures are compared, from one on, in their order: so many at once as have few tenures together. */
async function* slicesOf({ store, deadline }: Context, kind: PairKind, from: string | null): AsyncGenerator<string[]> {
  const tenured = await store.read(tenureQueries[kind].tenured, { from });
  let slice: string[] = [];
  let sum = 0;
  for (const { id, tenures } of tenured) {
    if (tenures > MAXIMUM_TENURES) continue;
    if (sum + tenures > TENURES_AT_ONCE) {
      yield slice;
      deadline.check();
      [slice, sum] = [[], 0];
    }
    slice.push(id);
    sum += tenures;
  }
  if (slice.length > 0) yield slice;
}

/** The officials or positions, as the kind is, with too many tenures to be compared. */
export async function notCompared({ store }: Context, kind: PairKind): Promise<string[]> {
  const tenured = await store.read(tenureQueries[kind].tenured, { from: null });
  return tenured.filter(({ tenures }) => tenures > MAXIMUM_TENURES).map(({ id }) => id);
}

/** What is compared of some entities: two holders of a position, or the terms of an official in each position. */
function comparisonsOf(kind: PairKind, rows: readonly TenureRow[]): Comparison[] {
  if (kind === 'TWO_HOLDERS') {
    return [...groupBy(rows, ({ entityId }) => entityId)].map(([entityId, own]) => ({
      entityId,
      tenures: own.map((row) => tenureOf(row, `${row.otherId}/HOLDS/${entityId}${row.idSuffix}`, row.otherId)),
    }));
  }
  const terms = groupBy(rows, ({ entityId, otherId }) => `${entityId}/HOLDS/${otherId}`);
  return [...terms].flatMap(([stem, own]) => {
    const [first] = own;
    if (first === undefined || own.length === 1) return [];
    return [{ entityId: first.entityId, tenures: own.map((row) => tenureOf(row, stem + row.idSuffix, row.idSuffix)) }];
  });
}

async function* comparisons(context: Context, kind: PairKind, from: string | null): AsyncGenerator<Comparison[]> {
  for await (const ids of slicesOf(context, kind, from)) {
    yield comparisonsOf(kind, await context.store.read(tenureQueries[kind].tenures, { ids }));
  }
}

function compareKeys(one: ConflictKey, other: ConflictKey): number {
  return compareText(one[0], other[0]) || compareText(one[1], other[1]) || compareText(one[2], other[2]);
}

/** The first keys of pairs after one, from one comparison. */
function* keysIn({ entityId, tenures }: Comparison, after: ConflictKey | null): Generator<ConflictKey> {
  const isAfter = after?.[0] === entityId;
  for (const [first, second] of overlapsOf(tenures, isAfter ? after[1] : '')) {
    const key: ConflictKey = [entityId, first.id, second.id];
    if (!isAfter || compareKeys(key, after) > 0) yield key;
  }
}

/** The keys of a page of pairs after one, from the comparisons of one slice. */
function pageOfKeys(found: readonly Comparison[], after: ConflictKey | null, limit: number): ConflictKey[] {
  const keys: ConflictKey[] = [];
  const byEntity = [...groupBy(found, ({ entityId }) => entityId)].sort(([one], [other]) => compareText(one, other));
  for (const [, own] of byEntity) {
    // The terms of an official in one position may lie between those in another.
    const ofEntity = own.flatMap((one) => take(keysIn(one, after), limit - keys.length));
    keys.push(...ofEntity.sort(compareKeys).slice(0, limit - keys.length));
    if (keys.length === limit) break;
  }
  return keys;
}

function take<T>(items: Iterable<T>, count: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

/** A conflict is between dates that are stated, so what follows from other facts says nothing of it. */
function ownDatesOf({ since, until, attestedOn, status }: TenureDates): TenureDates {
  return { since, until, attestedOn, status };
}

function conflictOf(
  kind: PairKind,
  key: ConflictKey,
  first: WholeRelationship,
  second: WholeRelationship,
): ConflictRecord {
  const relationships = [first, second];
  const surely =
    overlapCertainty(relationships.map(({ properties }) => spanOfTenure(ownDatesOf(properties)))) === 'DEFINITE';
  const certainty = surely ? 'DEFINITE' : 'POSSIBLE';
  return {
    kind,
    key,
    entity: kind === 'TWO_HOLDERS' ? first.to : first.from,
    relationships,
    claims: [],
    property: null,
    certainty,
    tell(telling: Telling) {
      const facts = relationships.map((whole) => tellRelationship(whole, telling));
      return tellConflict((statements) => statements[kind][certainty], { ...first, facts }, telling.language);
    },
  };
}

/** What was retracted since its dates were read is left out. */
async function conflictsAt({ relationships }: Context, kind: PairKind, keys: readonly ConflictKey[]) {
  const found = await Promise.all(
    keys.map(async (key) => {
      const [first, second] = await Promise.all([relationships.byId(key[1]), relationships.byId(key[2])]);
      return first && second ? [conflictOf(kind, key, first, second)] : [];
    }),
  );
  return found.flat();
}

/** A page of pairs of tenures that overlap or may. */
export async function readTenurePairs(
  context: Context,
  kind: PairKind,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const keys: ConflictKey[] = [];
  for await (const found of comparisons(context, kind, after?.[0] ?? null)) {
    keys.push(...pageOfKeys(found, after, limit - keys.length));
    if (keys.length >= limit) break;
  }
  return conflictsAt(context, kind, keys);
}

export async function countTenurePairs(context: Context, kind: PairKind): Promise<number> {
  let total = 0;
  for await (const found of comparisons(context, kind, null)) {
    total += found.reduce((sum, { tenures }) => sum + countOverlaps(tenures), 0);
  }
  return total;
}
