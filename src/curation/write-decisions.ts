import { groupBy } from '../collections.js';
import { createLinks } from '../facts/create-links.js';
import { type Fact, isRelationshipFact, type RelationshipFact } from '../facts/fact.js';
import { removeStaleEvidence, writeFacts } from '../facts/write-facts.js';
import type { QueryRunner } from '../store/store.js';
import { removeEntities, removeRelationships } from './curation.queries.js';
import type { Decision } from './mutation.js';

/** A fact as it was and as it will be. */
type States = Pick<Decision, 'before' | 'after'>;

/** Relationships by the entity that they lead from: each has what leads from it looked through once. */
export function groupedByStart(facts: readonly RelationshipFact[]): { id: string; factIds: string[] }[] {
  return [...groupBy(facts, ({ fromId }) => fromId)].map(([id, group]) => ({
    id,
    factIds: group.map((fact) => fact.id),
  }));
}

/** True if what a fact was is no longer there under its id. */
function isGone({ before, after }: States): boolean {
  return before !== undefined && before.id !== after?.id;
}

/** True if a fact gets another id, which whoever decided it found to be free. */
function isMoved({ before, after }: States): boolean {
  return before !== undefined && after !== undefined && before.id !== after.id;
}

/**
 * Writes what decisions make of facts as a dataset would be loaded: what mutations make is what loading the same facts
 * makes. An entity goes last, once nothing leads to or from it.
 */
export async function writeDecisions(transaction: QueryRunner, decisions: readonly States[]): Promise<void> {
  await removeStaleEvidence(transaction, decisions);
  const gone = decisions.filter(isGone).flatMap(({ before }) => before ?? []);
  const rows = groupedByStart(gone.filter(isRelationshipFact));
  if (rows.length > 0) await transaction.run(removeRelationships, { rows });
  const written = decisions.filter((states) => !isMoved(states)).flatMap(({ after }) => after ?? []);
  const entities = written.flatMap((fact: Fact) => (isRelationshipFact(fact) ? [] : [fact]));
  await writeFacts(transaction, { entities, relationships: written.filter(isRelationshipFact) });
  // A transaction that runs twice finds its change made, and does not come here.
  await createLinks(
    transaction,
    decisions.filter(isMoved).flatMap(({ after }) => after ?? []),
  );
  const ids = gone.flatMap((fact) => (isRelationshipFact(fact) ? [] : [fact.id]));
  if (ids.length > 0) await transaction.run(removeEntities, { ids });
}
