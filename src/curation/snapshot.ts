import { type EntityRecord, entityRecord } from '../facts/entity-record.js';
import type { Fact } from '../facts/fact.js';
import { survivorsOf } from '../facts/identity/survivors.js';
import { readFact } from '../facts/read-facts.js';
import { readRecords } from '../facts/read-records.js';
import { storedEntity } from '../facts/stored-fact.js';
import { entityTypeOf } from '../model/entity-types.js';
import { parseRelationshipId } from '../model/relationship-id.js';
import type { QueryRunner } from '../store/store.js';
import { affiliations, historiesOf } from './curation.queries.js';
import type { Plan } from './mutation.js';

/** What the graph holds of what a mutation names, read in its transaction; no other can change it until that ends. */
export interface Snapshot {
  /** The entities it names that are there. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** The fact it changes, if that is there. */
  readonly fact: Fact | undefined;
  /** The version of the fact; 0 if it never was there. */
  readonly version: number;
  readonly retracted: boolean;
  /** The organizations and provinces that each position it names belongs to or represents. */
  readonly affiliations: ReadonlyMap<string, readonly EntityRecord[]>;
  /** Into what those entities were merged that it names and that are not there for that reason. */
  readonly merged: ReadonlyMap<string, string>;
  /** The versions that facts it names have come to; a fact that was never changed has none. */
  readonly versions: ReadonlyMap<string, number>;
  /** What the mutations before it in its operation have stated or changed. */
  readonly changedBefore: ReadonlySet<string>;
  readonly transaction: QueryRunner;
}

/** The entities that must be there for a fact to be written: those it names and, of a relationship, its ends. */
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

/** Reads a fact and all it names, and how far their histories have come, which unlike the facts are there for ever. */
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
