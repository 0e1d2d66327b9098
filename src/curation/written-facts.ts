import { type EntityFact, type Fact, isRelationshipFact, type RelationshipFact } from '../facts/fact.js';
import { readFacts } from '../facts/read-facts.js';
import { propertiesOfChange, type StoredChange } from '../history/change.js';
import { changesByIds } from '../history/history.queries.js';
import type { QueryRunner } from '../store/store.js';
import { idOfChange } from './make-changes.js';

/** A merge may move hundreds of facts: so many of those that a mutation writes are looked at. */
const MOST_WRITTEN = 100;

/** A fact that a mutation wrote, as it is in the graph. */
export interface WrittenFact<F extends Fact = Fact> {
  readonly fact: F;
  readonly isNew: boolean;
  /** The names of the properties that were changed. */
  readonly changed: ReadonlySet<string>;
}

function isEntity(written: WrittenFact): written is WrittenFact<EntityFact> {
  return !isRelationshipFact(written.fact);
}

function isRelationship(written: WrittenFact): written is WrittenFact<RelationshipFact> {
  return isRelationshipFact(written.fact);
}

export interface Written {
  readonly entities: readonly WrittenFact<EntityFact>[];
  readonly relationships: readonly WrittenFact<RelationshipFact>[];
}

function changedProperties(change: StoredChange): Set<string> {
  return new Set(propertiesOfChange(change).map(({ property }) => property));
}

/** What a mutation wrote and still is in the graph, by its changes: a retry finds the same as the first try. */
export async function readWritten(transaction: QueryRunner, changeId: string): Promise<Written> {
  const ids = Array.from({ length: MOST_WRITTEN }, (_, index) => idOfChange(changeId, index));
  const changes = (await transaction.run(changesByIds, { ids })).map(({ change }) => change);
  const facts = await readFacts(
    transaction,
    changes.map(({ factId }) => factId),
  );
  const written = changes.flatMap((change): WrittenFact[] => {
    const fact = facts.get(change.factId);
    return fact === undefined ? [] : [{ fact, isNew: change.action === 'ADDED', changed: changedProperties(change) }];
  });
  return { entities: written.filter(isEntity), relationships: written.filter(isRelationship) };
}
