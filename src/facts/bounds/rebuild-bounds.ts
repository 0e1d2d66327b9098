import { entityTypeNames } from '../../model/entity-types.js';
import { tenureTypes } from '../../model/periods.js';
import { type RelationshipType, relationshipTypes } from '../../model/relationship-types.js';
import { directions } from '../../store/fragments.js';
import { keysetPages } from '../../store/keyset-pages.js';
import { readsOf } from '../../store/reads-of.js';
import type { GraphStore, QueryRunner } from '../../store/store.js';
import { anyEntity } from '../fact.queries.js';
import { type BoundedTenure, tenureOfRow } from './bounded-tenure.js';
import { BoundingFacts } from './bounding-facts.js';
import { idsOfType, readBoundsVersion, tenuresOf, writeBoundsVersion } from './bounds.queries.js';
import { staleTenures, storeBounds } from './refresh-bounds.js';

/** Changes with the rules by which bounds are derived, so that graphs get theirs anew. */
const BOUNDS_VERSION = 1;

/** Fewer ids than in other pages, as each entity may have many tenures. */
const ENTITIES_AT_ONCE = 1000;

/** How many tenures are written before the store reclaims memory. */
const WRITES_BEFORE_RECLAIM = 50_000;

/** The types of tenures read from one end: those of a position together, as its seat makes them depend on one another. */
function typesFrom(type: string, direction: 'incoming' | 'outgoing'): RelationshipType[] {
  if (direction === 'incoming') return type === 'Position' ? ['HOLDS'] : [];
  return tenureTypes.filter((name) => name !== 'HOLDS' && relationshipTypes[name].from.some((from) => from === type));
}

/** Some entities, whose tenures of some types are computed together. */
interface Part {
  readonly ids: string[];
  readonly query: ReturnType<typeof tenuresOf.with>;
}

/** All tenures of the graph in parts. */
async function* partsOf(runner: QueryRunner): AsyncGenerator<Part> {
  for (const type of entityTypeNames) {
    for (const direction of ['incoming', 'outgoing'] as const) {
      const types = typesFrom(type, direction);
      if (types.length === 0) continue;
      const page = idsOfType.with({ ENTITY_LABEL: type });
      const query = tenuresOf.with({ TENURE_TYPES: types.join('|'), ...directions[direction] });
      const read = (last: { readonly id: string } | undefined, limit: number) =>
        runner.run(page, { after: last?.id ?? '', limit });
      for await (const rows of keysetPages(read, ENTITIES_AT_ONCE)) yield { ids: rows.map(({ id }) => id), query };
    }
  }
}

async function readPart(runner: QueryRunner, { ids, query }: Part): Promise<BoundedTenure[]> {
  return (await runner.run(query, { ids })).map(tenureOfRow);
}

/** The tenures whose stored bounds are not those that the graph gives them, with both. */
export async function* staleBounds(store: GraphStore) {
  const runner = readsOf(store);
  for await (const part of partsOf(runner))
    yield* await staleTenures(new BoundingFacts(runner), await readPart(runner, part));
}

/** Whether the bounds of the whole graph were computed by the rules of today. */
export async function hasBounds(store: GraphStore): Promise<boolean> {
  const [mark] = await store.read(readBoundsVersion, {});
  return mark?.version === BOUNDS_VERSION;
}

/** Computes the bounds of all tenures, and notes that. Returns how many were other than stored. */
export async function rebuildBounds(store: GraphStore): Promise<number> {
  let [count, sinceReclaim] = [0, 0];
  for await (const part of partsOf(readsOf(store))) {
    // Read where they are written, as a mutation may come between.
    const written = await store.writeExclusively(async (transaction) =>
      storeBounds(new BoundingFacts(transaction), await readPart(transaction, part)),
    );
    count += written;
    sinceReclaim += written;
    if (sinceReclaim < WRITES_BEFORE_RECLAIM) continue;
    sinceReclaim = 0;
    await store.file?.reclaimMemory();
  }
  await store.writeExclusively((transaction) => transaction.run(writeBoundsVersion, { version: BOUNDS_VERSION }));
  return count;
}

/** Computes the bounds of a graph that an older version wrote; returns how many, or undefined if they were there. */
export async function ensureBounds(store: GraphStore): Promise<number | undefined> {
  if (await hasBounds(store)) return undefined;
  const [some] = await store.read(anyEntity, {});
  const count = await rebuildBounds(store);
  return some === undefined ? undefined : count;
}
