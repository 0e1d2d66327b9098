import { batchesOf, groupBy } from '../collections.js';
import { evidenceLinkName } from '../model/evidence-reference.js';
import type { QueryRunner } from '../store/store.js';
import { type Fact, type FactChange, referencesOf } from './fact.js';
import {
  createRelationships,
  mergeEvidence as mergeEvidenceQuery,
  removeEvidence,
  WRITTEN_AT_ONCE,
} from './fact.queries.js';
import { type EvidenceRow, evidenceLinks, evidenceRows } from './fact-rows.js';

// EVIDENCES leads from a source back to each fact that was read in it. Whoever writes a fact writes these links too.

/** Adds the links to facts that are new. */
export async function createEvidence(runner: QueryRunner, facts: readonly Fact[]): Promise<void> {
  const query = createRelationships.with({ RELATIONSHIP_TYPE: 'EVIDENCES' });
  for (const rows of batchesOf(evidenceLinks(facts.flatMap(evidenceRows)), WRITTEN_AT_ONCE)) {
    await runner.run(query, { rows });
  }
}

/** Adds those links to facts that are not there. */
export async function mergeEvidence(runner: QueryRunner, facts: readonly Fact[]): Promise<void> {
  for (const rows of batchesOf(evidenceLinks(facts.flatMap(evidenceRows)), WRITTEN_AT_ONCE)) {
    await runner.run(mergeEvidenceQuery, { rows });
  }
}

function linkNamesOf(fact: Fact): string[] {
  return referencesOf(fact).map((reference) => evidenceLinkName(fact.id, reference));
}

/** By the entities they lead to: the links of each are looked through once. */
function removalsOf(rows: readonly EvidenceRow[]): { toId: string; keys: number[] }[] {
  return [...groupBy(rows, ({ toId }) => toId)].map(([toId, group]) => ({ toId, keys: group.map(({ key }) => key) }));
}

/** Removes the links to what facts were that are evidence for none of what they become. */
export async function removeStaleEvidence(runner: QueryRunner, changes: readonly FactChange[]): Promise<void> {
  const before = changes.flatMap((change) => change.before ?? []);
  if (before.length === 0) return;
  const remaining = new Set(changes.flatMap(({ after }) => (after ? linkNamesOf(after) : [])));
  const stale = before.flatMap(evidenceRows).filter(({ name }) => !remaining.has(name));
  if (stale.length > 0) await runner.run(removeEvidence, { rows: removalsOf(stale) });
}
