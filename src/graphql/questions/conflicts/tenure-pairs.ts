import { entityRecord } from '../../../facts/entity-record.js';
import { describeRelationship, displayName } from '../../../model/describe.js';
import { overlapCertainty, spanOfTenure } from '../../../model/span.js';
import type { Context } from '../../context.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';
import { type ConflictKey, type ConflictRecord, pageParameters } from './conflict.js';
import { tenurePairs } from './conflicts.queries.js';
import { mayOverlap } from './date-conditions.js';

type PairKind = keyof typeof tenurePairs;

/** A position or official with more tenures is skipped, as comparing pairs takes quadratic time. */
export const MAXIMUM_TENURES = 500;

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

/** A page of pairs of tenures that overlap or may. */
export async function readTenurePairs(
  { store }: Context,
  kind: PairKind,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const query = tenurePairs[kind].page.with(placeholders);
  const parameters = { ...pageParameters(after, limit), afterSecond: after?.[2] ?? null };
  const rows = await store.read(query, { ...parameters, limitOfTenures: MAXIMUM_TENURES });
  return rows.map((row) => {
    const position = entityRecord({ id: row.positionId, properties: row.position });
    const [firstFrom, secondFrom] = [
      entityRecord({ id: row.firstFromId, properties: row.firstFrom }),
      entityRecord({ id: row.secondFromId, properties: row.secondFrom }),
    ];
    const first: WholeRelationship = { type: 'HOLDS', properties: row.first, from: firstFrom, to: position };
    const second: WholeRelationship = { type: 'HOLDS', properties: row.second, from: secondFrom, to: position };
    const relationships = [first, second];
    const surely = overlapCertainty(relationships.map(({ properties }) => spanOfTenure(properties))) === 'DEFINITE';
    const facts = relationships.map(({ type, from, to, properties }) =>
      describeRelationship(type, from, to, properties),
    );
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
  });
}

export async function countTenurePairs({ store }: Context, kind: PairKind): Promise<number> {
  const query = tenurePairs[kind].count.with(placeholders);
  const [row] = await store.read(query, { limitOfTenures: MAXIMUM_TENURES });
  return row?.total ?? 0;
}
