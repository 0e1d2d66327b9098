import { purgedAmong } from '../../facts/tombstone.js';
import type { QueryRunner } from '../../store/store.js';
import type { ReadCurationRecord } from './item.js';

/** All ids of entities in a text; more words may look like one. */
const ENTITY_IDS = /[a-z]+:[\w-]+/g;

/** All ids that a record names, those of the facts in the steps of a merge too. */
function idsIn({ record }: ReadCurationRecord): string[] {
  const factIds = record.kind === 'merge' ? record.merger.factIds : [];
  return [...(JSON.stringify(record).match(ENTITY_IDS) ?? []), ...factIds];
}

/** Excludes records that name what was purged: they would bring back what it said. */
export async function withoutPurgedRecords(runner: QueryRunner, read: readonly ReadCurationRecord[]) {
  const purged = await purgedAmong(runner, new Set(read.flatMap(idsIn)));
  const isKept = (one: ReadCurationRecord) => purged.size === 0 || !idsIn(one).some((id) => purged.has(id));
  const differences = read
    .filter((one) => !isKept(one))
    .map(({ record, line }) => `line ${line}: a ${record.kind} names what was purged; kept out`);
  return { kept: read.filter(isKept), differences };
}
