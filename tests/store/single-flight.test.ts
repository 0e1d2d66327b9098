import { describe, expect } from 'vitest';
import { entitiesByIds } from '../../src/facts/entity.queries.js';
import { derivedStore } from '../../src/store/derived-store.js';
import type { Query } from '../../src/store/query.js';
import { SingleFlight } from '../../src/store/single-flight.js';
import type { GraphStore, Parameters } from '../../src/store/store.js';
import { testOnStartingGraph as it } from '../support/fixtures.js';
import { createGate } from '../support/store/gate.js';

const nobody = { ids: ['official:nobody'] };
const duong = { ids: ['official:nguyen-xuan-duong'] };

type Ids = typeof nobody;

/** Reads entities as a reader does that shares its reads. */
function sharedReads(store: GraphStore) {
  const flight = new SingleFlight<unknown[]>();
  return { read: (ids: Ids) => flight.run(JSON.stringify(ids), () => store.read(entitiesByIds, ids)) };
}

describe('a single flight', () => {
  it('calls once for all concurrent callers of a key, and separately for other keys', async ({ graph }) => {
    const reads = sharedReads(graph.store);
    graph.clearReads();
    const asked = Array.from({ length: 50 }, (_, index) => reads.read(index % 2 === 0 ? { ...duong } : { ...nobody }));
    const lengths = (await Promise.all(asked)).map((rows) => rows.length);
    expect(lengths).toEqual(Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? 1 : 0)));
    expect(graph.reads).toHaveLength(4);
  });

  it('returns no result of a call that began before the caller came, and fails only the callers of a failed call', async ({
    graph,
  }) => {
    const begun: ((fails: boolean) => void)[] = [];
    const secondBegan = createGate();
    const store: GraphStore = derivedStore(graph.store, {
      async read<P extends Parameters, R>(query: Query<P, R>, parameters: P) {
        const fails = await new Promise<boolean>((resolve) => {
          if (begun.push(resolve) === 2) secondBegan.open();
        });
        if (fails) throw new Error('down');
        return graph.store.read(query, parameters);
      },
    });
    const reads = sharedReads(store);
    const first = reads.read(duong);
    const [second, third] = [reads.read(duong), reads.read(duong)];
    expect(begun).toHaveLength(1);
    begun[0]?.(true);
    await expect(first).rejects.toThrow('down');
    await secondBegan.opened;
    begun[1]?.(false);
    expect([await second, await third].map((rows) => rows.length)).toEqual([1, 1]);
    const later = reads.read(duong);
    expect(begun).toHaveLength(3);
    begun[2]?.(false);
    expect(await later).toHaveLength(1);
  });
});
