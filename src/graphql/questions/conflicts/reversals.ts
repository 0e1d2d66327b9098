import { compareText } from '../../../collections.js';
import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { type EntityPeriod, entityPeriods, tenurePeriod, tenureTypes } from '../../../model/periods.js';
import { type LanguageCode, ownDateNames } from '../../../model/sentences/language.js';
import { type Telling, tellConflict, tellOwnDate, tellRelationship } from '../../../model/sentences/tell.js';
import type { GraphStore } from '../../../store/store.js';
import type { WholeRelationship } from '../../reading/relationship.loader.js';
import { type ConflictKey, type ConflictRecord, pageParameters } from './conflict.js';
import { conflictingTenures, reversedLifetimes, type TenureInConflict } from './conflicts.queries.js';
import { isReversed } from './date-conditions.js';

const tenurePlaceholders = { TENURE_TYPES: tenureTypes.join('|'), CONDITION: isReversed(tenurePeriod, 'r') };

function periodPlaceholders([type, period]: EntityPeriod) {
  return { ENTITY_LABEL: type, REVERSED: isReversed(period, 'n') };
}

interface StoreHolder {
  readonly store: GraphStore;
}

const KIND = { kind: 'END_BEFORE_START', certainty: 'DEFINITE', claims: [] } as const;

function tellReversal(facts: readonly string[], language: LanguageCode): string {
  return tellConflict(({ REVERSED }) => REVERSED, { facts }, language);
}

function tellDates(entity: EntityRecord, dates: readonly string[], telling: Telling): string[] {
  return ownDateNames
    .filter((name) => dates.includes(name))
    .map((name) => tellOwnDate(entity, name, String(entity.properties[name]), telling));
}

/** A tenure in conflict with both its ends. */
export function wholeOf({ entityId, entity, type, properties, otherId, other }: TenureInConflict): WholeRelationship {
  const from = entityRecord({ id: entityId, properties: entity });
  const to = entityRecord({ id: otherId, properties: other });
  return { type, properties, from, to };
}

async function readReversedTenures(
  { store }: StoreHolder,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const rows = await store.read(conflictingTenures.page.with(tenurePlaceholders), pageParameters(after, limit));
  return rows.map((row) => {
    const whole = wholeOf(row);
    const tell = (telling: Telling) => tellReversal([tellRelationship(whole, telling)], telling.language);
    const key = [row.entityId, whole.properties.id, ''] as const;
    return { ...KIND, key, entity: whole.from, relationships: [whole], property: null, tell };
  });
}

async function readReversedPeriods(
  { store }: StoreHolder,
  entityPeriod: EntityPeriod,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const [, { from, until }] = entityPeriod;
  const query = reversedLifetimes.page.with(periodPlaceholders(entityPeriod));
  const rows = await store.read(query, { ...pageParameters(after, limit), property: until });
  return rows.map((row) => {
    const entity = entityRecord({ id: row.entityId, properties: row.entity });
    const tell = (telling: Telling) => tellReversal(tellDates(entity, [from, until], telling), telling.language);
    return { ...KIND, key: [row.entityId, until, ''], entity, relationships: [], property: until, tell };
  });
}

/** A page of relationships and entities that end before they begin. */
export async function readReversals(
  context: StoreHolder,
  after: ConflictKey | null,
  limit: number,
): Promise<ConflictRecord[]> {
  const records = await Promise.all([
    readReversedTenures(context, after, limit),
    ...entityPeriods.map((entityPeriod) => readReversedPeriods(context, entityPeriod, after, limit)),
  ]);
  const compare = ({ key: [leftEntity, left] }: ConflictRecord, { key: [rightEntity, right] }: ConflictRecord) =>
    compareText(leftEntity, rightEntity) || compareText(left, right);
  return records.flat().sort(compare).slice(0, limit);
}

export async function countReversals({ store }: StoreHolder): Promise<number> {
  const rows = await Promise.all([
    store.read(conflictingTenures.count.with(tenurePlaceholders), {}),
    ...entityPeriods.map((entityPeriod) =>
      store.read(reversedLifetimes.count.with(periodPlaceholders(entityPeriod)), {}),
    ),
  ]);
  return rows.flat().reduce((sum, { total }) => sum + total, 0);
}
