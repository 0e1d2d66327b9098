import { entityRecord } from '../../../facts/entity-record.js';
import { describeRelationship, displayName } from '../../../model/describe.js';
import { overlapCertainty, spanOfTenure } from '../../../model/span.js';
import type { Context } from '../../context.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';
import { type ConflictKey, type ConflictRecord, pageParameters } from './conflict.js';
import { type TenurePair, tenurePairs } from './conflicts.queries.js';
import { mayOverlap } from './date-conditions.js';

type PairKind = keyof typeof tenurePairs;

/** A position or official with more tenures is skipped, as comparing pairs takes quadratic time. */
export const MAXIMUM_TENURES = 100;

/** So many pairs are compared in some tenths of a second. */
const PAIRS_AT_ONCE = 200_000;

const placeholders = { MAY_OVERLAP: mayOverlap('a', 'b') };

function sentenceOf(
  kind: PairKind,
  { from, to }: WholeRelationship,
  facts: readonly string[],
  surely: boolean,
): string {
  const once = surely ? 'at once' : 'perhaps at once';
  const what =
    kind === 'TWO_HOLDERS'
      ? `Two hold the single seat of ${displayName(to)} ${once}`
      : `${displayName(from)} holds the position ${displayName(to)} twice, ${once}`;
  return `${what}: ${facts.join('; ')}`;
}

/** The entities whose tenures are compared, from one on, in their order: so many at once as have few pairs together. */
async function* slicesOf({ store, deadline }: Context, kind: PairKind, from: string | null): AsyncGenerator<string[]> {
  const tenured = await store.read(tenurePairs[kind].tenured, { from, limitOfTenures: MAXIMUM_TENURES });
  let slice: string[] = [];
  let pairs = 0;
  for (const { id, tenures } of tenured) {
    if (pairs > 0 && pairs + tenures ** 2 > PAIRS_AT_ONCE) {
      yield slice;
      deadline.check();
      slice = [];
      pairs = 0;
    }
    slice.push(id);
    pairs += tenures ** 2;
  }
  if (slice.length > 0) yield slice;
}

function conflictOf(kind: PairKind, row: TenurePair): ConflictRecord {
  const position = entityRecord({ id: row.positionId, properties: row.position });
  const [firstFrom, secondFrom] = [
    entityRecord({ id: row.firstFromId, properties: row.firstFrom }),
    entityRecord({ id: row.secondFromId, properties: row.secondFrom }),
  ];
  const first: WholeRelationship = { type: 'HOLDS', properties: row.first, from: firstFrom, to: position };
  const second: WholeRelationship = { type: 'HOLDS', properties: row.second, from: secondFrom, to: position };
  const relationships = [first, second];
  const surely = overlapCertainty(relationships.map(({ properties }) => spanOfTenure(properties))) === 'DEFINITE';
  const facts = relationships.map(({ type, from, to, properties }) => describeRelationship(type, from, to, properties));
  return {
    kind,
    key: [row.entityId, row.first.id, row.second.id],
    entity: kind === 'TWO_HOLDERS' ? position : firstFrom,
    relationships,
    claims: [],
    property: null,
    certainty: surely ? 'DEFINITE' : 'POSSIBLE',
    sentence: sentenceOf(kind, first, facts, surely),
  };
}

/** A page of pairs of tenures that overlap or may. */
export async function readTenurePairs(
  context: Context,
  kind: PairKind,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const query = tenurePairs[kind].page.with(placeholders);
  const [afterEntity, , afterSecond] = after ?? [null, null, null];
  const found: ConflictRecord[] = [];
  for await (const ids of slicesOf(context, kind, afterEntity)) {
    const parameters = { ...pageParameters(after, limit - found.length), afterSecond, ids };
    const rows = await context.store.read(query, parameters);
    found.push(...rows.map((row) => conflictOf(kind, row)));
    if (found.length >= limit) break;
  }
  return found;
}

export async function countTenurePairs(context: Context, kind: PairKind): Promise<number> {
  const query = tenurePairs[kind].count.with(placeholders);
  let total = 0;
  for await (const ids of slicesOf(context, kind, null)) {
    const [row] = await context.store.read(query, { ids });
    total += row?.total ?? 0;
  }
  return total;
}
