import { createHash } from 'node:crypto';
import { z } from 'zod';
import { defineQuery } from '../store/query.js';
import type { QueryRunner } from '../store/store.js';

// What was purged is known by the hash of its id alone: enough to keep it out, and no content.

const hashes = z.array(z.string());

const tombstones = defineQuery('facts/tombstones', { parameters: { hashes }, row: { hash: z.string() } });
const anyTombstone = defineQuery('facts/any-tombstone', { parameters: {}, row: { hash: z.string() } });
const writeTombstonesQuery = defineQuery('facts/write-tombstones', {
  parameters: { hashes, at: z.string() },
  row: {},
  entitiesWritten: () => null,
});

/** Those of which the graph file, or copies of it, may hold what was purged. */
export const unsettledTombstones = defineQuery('facts/unsettled-tombstones', {
  parameters: {},
  row: { hash: z.string() },
});
export const settleTombstones = defineQuery('facts/settle-tombstones', { parameters: {}, row: {} });

function hashOf(id: string): string {
  return createHash('sha256').update(`officials-graph\n${id}`).digest('hex');
}

/** Those of the given ids whose facts were purged. */
export async function purgedAmong(runner: QueryRunner, ids: Iterable<string>): Promise<Set<string>> {
  // Most graphs have none, and hashing every id of an import takes a twentieth of its time.
  const [some] = await runner.run(anyTombstone, {});
  if (some === undefined) return new Set();
  const byHash = new Map([...ids].map((id) => [hashOf(id), id]));
  const rows = await runner.run(tombstones, { hashes: [...byHash.keys()] });
  return new Set(rows.flatMap(({ hash }) => byHash.get(hash) ?? []));
}

export async function writeTombstones(runner: QueryRunner, ids: Iterable<string>, at: string): Promise<void> {
  await runner.run(writeTombstonesQuery, { hashes: [...ids].map(hashOf), at });
}
