import { type EntityRecord, entityRecord } from '../facts/entity-record.js';
import type { Fact } from '../facts/fact.js';
import { survivorsOf } from '../facts/identity/survivors.js';
import { readFact } from '../facts/read-facts.js';
import { readRecords } from '../facts/read-records.js';
import { storedEntity } from '../facts/stored-fact.js';
import { historiesOf } from '../history/history.queries.js';
import { entityTypeOf } from '../model/entity-types.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { QueryRunner } from '../store/store.js';
import { affiliations } from './curation.queries.js';
import type { Plan } from './mutation.js';

/** The state of all that a mutation names, read in its transaction. It cannot change until the transaction ends. */
export interface Snapshot {
  /** The named entities that exist. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** The fact to be changed, if it exists. */
  readonly fact: Fact | undefined;
  /** The version of the fact; 0 if it never existed. */
  readonly version: number;
  readonly retracted: boolean;
  /** The organizations and provinces that each named position belongs to or represents. */
  readonly affiliations: ReadonlyMap<string, readonly EntityRecord[]>;
  /** The survivors of named entities that were merged, by the ids of these. */
  readonly merged: ReadonlyMap<string, string>;
  /** The versions of named facts; a fact that was never changed has none. */
  readonly versions: ReadonlyMap<string, number>;
  /** The facts changed by earlier mutations of the operation. */
  readonly changedBefore: ReadonlySet<string>;
  readonly transaction: QueryRunner;
}

/** The ids of entities that must exist for a fact to be written: the named ones and the ends of a relationship. */
function entityIdsOf(factId: string, names: readonly string[]): string[] {
  const key = parseRelationshipId(factId);
  const own = key === undefined ? [factId] : [key.fromId, key.toId];
  const ids = [...own, ...names].filter((id) => entityTypeOf(id) !== undefined);
  return [...new Set(ids)];
}

async function readAffiliations(transaction: QueryRunner, ids: string[]): Promise<Map<string, EntityRecord[]>> {
  const found = new Map<string, EntityRecord[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  for (const row of await transaction.run(affiliations, { ids })) {
    found.get(row.positionId)?.push(entityRecord({ id: row.id, properties: row.properties }));
  }
  return found;
}

/** Reads a fact, the entities it names, and their versions. */
export async function readSnapshot(
  transaction: QueryRunner,
  { factId, names }: Pick<Plan, 'factId' | 'names'>,
  changedBefore: ReadonlySet<string>,
): Promise<Snapshot> {
  const ids = entityIdsOf(factId, names);
  const histories = await transaction.run(historiesOf, { ids: [...new Set([factId, ...ids])] });
  const history = histories.find(({ id }) => id === factId);
  const entities = await readRecords(transaction, ids);
  const own = entities.get(factId);
  const fact = own === undefined ? await readFact(transaction, factId) : storedEntity(own);
  const positions = ids.filter((id) => id !== factId && entityTypeOf(id) === 'Position');
  return {
    entities,
    fact,
    version: history?.version ?? (fact === undefined ? 0 : 1),
    retracted: history?.retracted ?? false,
    merged: await survivorsOf(
      transaction,
      ids.filter((id) => !entities.has(id)),
    ),
    versions: new Map(histories.flatMap(({ id, version }) => (version === null ? [] : [[id, version]]))),
    changedBefore,
    affiliations: await readAffiliations(transaction, positions),
    transaction,
  };
}
