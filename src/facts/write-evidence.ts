import { batchesOf, groupBy } from '../collections.js';
import { evidenceLinkName } from '../model/evidence-reference.js';
import type { Query } from '../store/query.js';
import type { QueryRunner } from '../store/store.js';
import { type Fact, type FactChange, referencesOf } from './fact.js';
import {
  createEvidence as createEvidenceQuery,
  mergeEvidence as mergeEvidenceQuery,
  ROWS_PER_WRITE,
  removeEvidence,
} from './fact.queries.js';
import { type EvidenceRow, evidenceLink, evidenceRows } from './fact-rows.js';

// Evidence links (EVIDENCES) lead from a source to each fact read in it. They are written with the fact.

type LinkQuery = Query<{ rows: ReturnType<typeof evidenceLink>[] }, unknown>;

async function writeLinks(runner: QueryRunner, query: LinkQuery, facts: readonly Fact[]): Promise<void> {
  for (const rows of batchesOf(facts.flatMap(evidenceRows), ROWS_PER_WRITE)) {
    await runner.run(query, { rows: rows.map(evidenceLink) });
  }
}

/** Adds the evidence links of new facts. */
export function createEvidence(runner: QueryRunner, facts: readonly Fact[]): Promise<void> {
  return writeLinks(runner, createEvidenceQuery, facts);
}

/** Adds missing evidence links. */
export function mergeEvidence(runner: QueryRunner, facts: readonly Fact[]): Promise<void> {
  return writeLinks(runner, mergeEvidenceQuery, facts);
}

function linkNamesOf(fact: Fact): string[] {
  return referencesOf(fact).map((reference) => evidenceLinkName(fact.id, reference));
}

/** Grouped by target, so that the links of each entity are scanned once. */
function removalsOf(rows: readonly EvidenceRow[]): { toId: string; keys: number[] }[] {
  return [...groupBy(rows, ({ toId }) => toId)].map(([toId, group]) => ({ toId, keys: group.map(({ key }) => key) }));
}

/** Removes the evidence links of old facts that no new fact has. */
export async function removeStaleEvidence(runner: QueryRunner, changes: readonly FactChange[]): Promise<void> {
  const before = changes.flatMap((change) => change.before ?? []);
  if (before.length === 0) return;
  const remaining = new Set(changes.flatMap(({ after }) => (after ? linkNamesOf(after) : [])));
  const stale = before.flatMap(evidenceRows).filter(({ name }) => !remaining.has(name));
  if (stale.length > 0) await runner.run(removeEvidence, { rows: removalsOf(stale) });
}
