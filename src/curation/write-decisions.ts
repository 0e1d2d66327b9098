import { evidenceRows, relationshipRow } from '../dataset/fact-rows.js';
import { type Fact, isRelationshipFact } from '../dataset/facts.js';
import { writeFacts } from '../dataset/load-facts.js';
import type { QueryRunner } from '../graph/store.js';
import { createRelationships, removeEntities, removeEvidence, removeRelationships } from './curation.queries.js';
import type { Decision } from './mutation.js';

/** A fact as it was and as it will be. */
type States = Pick<Decision, 'before' | 'after'>;

type FactsOfEntity = { readonly id: string; readonly factIds: string[] };

/** Facts by the entity where they are looked for: each has its relationships looked through once. */
export function groupedByEntity(facts: readonly (readonly [entityId: string, id: string])[]): FactsOfEntity[] {
  const groups = new Map<string, FactsOfEntity>();
  for (const [entityId, id] of facts) {
    const group = groups.get(entityId) ?? { id: entityId, factIds: [] };
    groups.set(entityId, group);
    group.factIds.push(id);
  }
  return [...groups.values()];
}

/** True if what a fact was is no longer there under its id. */
function isGone({ before, after }: States): boolean {
  return before !== undefined && before.id !== after?.id;
}

async function removeStaleEvidence(transaction: QueryRunner, decisions: readonly States[]): Promise<void> {
  const kept = new Set(decisions.flatMap(({ after }) => (after ? evidenceRows(after) : [])).map(({ id }) => id));
  const stale = decisions
    .flatMap(({ before }) => (before ? evidenceRows(before) : []))
    .filter(({ id }) => !kept.has(id));
  const rows = groupedByEntity(stale.map(({ id, toId }) => [toId, id]));
  if (rows.length > 0) await transaction.run(removeEvidence, { rows });
}

/** True if a fact gets another id, which whoever decided it found to be free. */
function isMoved({ before, after }: States): boolean {
  return before !== undefined && after !== undefined && before.id !== after.id;
}

/** Writes facts that have moved; a transaction that runs twice finds its change made, and does not come here. */
async function createMoved(transaction: QueryRunner, facts: readonly Fact[]): Promise<void> {
  const rows = [...facts.filter(isRelationshipFact).map(relationshipRow), ...facts.flatMap(evidenceRows)];
  for (const type of new Set(rows.map((row) => row.type))) {
    const own = rows.filter((row) => row.type === type).map(({ type: _, ...row }) => row);
    await transaction.run(createRelationships.with({ RELATIONSHIP_TYPE: type }), { rows: own });
  }
}

/**
 * Writes what decisions make of facts as a dataset would be loaded: what mutations make is what loading the same facts
 * makes. An entity goes last, once nothing leads to or from it.
 */
export async function writeDecisions(transaction: QueryRunner, decisions: readonly States[]): Promise<void> {
  await removeStaleEvidence(transaction, decisions);
  const gone = decisions.filter(isGone).flatMap(({ before }) => before ?? []);
  const rows = groupedByEntity(gone.filter(isRelationshipFact).map(({ id, fromId }) => [fromId, id]));
  if (rows.length > 0) await transaction.run(removeRelationships, { rows });
  const written = decisions.filter((states) => !isMoved(states)).flatMap(({ after }) => after ?? []);
  const entities = written.flatMap((fact: Fact) => (isRelationshipFact(fact) ? [] : [fact]));
  await writeFacts(transaction, { entities, relationships: written.filter(isRelationshipFact) });
  await createMoved(
    transaction,
    decisions.filter(isMoved).flatMap(({ after }) => after ?? []),
  );
  const ids = gone.flatMap((fact) => (isRelationshipFact(fact) ? [] : [fact.id]));
  if (ids.length > 0) await transaction.run(removeEntities, { ids });
}
