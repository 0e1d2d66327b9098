import { describe, expect } from 'vitest';
import { z } from 'zod';
import '../../src/service/schema.js';
import { boundQueries } from '../../src/store/query.js';
import type { GraphStore } from '../../src/store/store.js';
import { testOnGraph } from '../support/fixtures.js';
import { queryOf } from '../support/store/query-of.js';
import { openTestStore } from '../support/store/test-store.js';

const it = testOnGraph(openTestStore);

const createThings = {
  ...queryOf('UNWIND $ids AS id MERGE (:Thing {id: id})', {}),
  entitiesWritten: ({ ids }: { readonly ids: readonly string[] }) => ids,
};
const touchNothing = queryOf('MATCH (n:Thing) RETURN n.id AS id ORDER BY id', { id: z.string() });
const forget = { ...queryOf('MATCH (n:Thing) DELETE n', {}), entitiesWritten: () => null };

const write = (store: GraphStore, ...ids: string[]) =>
  store.writeExclusively((transaction) => transaction.run(createThings, { ids }));

describe('what was written since a version', () => {
  it('is what all transactions since have written', async ({ graph: { store } }) => {
    await write(store, 'before');
    const version = await store.version();
    expect(await store.entitiesWrittenSince(version)).toEqual({ version, ids: new Set() });
    await write(store, 'a', 'b');
    await store.writeExclusively((transaction) => transaction.run(touchNothing, {}));
    const between = await store.version();
    await write(store, 'b', 'c');
    const now = await store.version();
    expect(await store.entitiesWrittenSince(version)).toEqual({ version: now, ids: new Set(['a', 'b', 'c']) });
    expect(await store.entitiesWrittenSince(between)).toEqual({ version: now, ids: new Set(['b', 'c']) });
  });

  it('has nothing of a transaction that was rolled back', async ({ graph: { store } }) => {
    await write(store, 'a');
    const version = await store.version();
    const failing = store.writeExclusively(async (transaction) => {
      await transaction.run(createThings, { ids: ['lost'] });
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    await write(store, 'b');
    expect((await store.entitiesWrittenSince(version))?.ids).toEqual(new Set(['b']));
  });

  it.for([
    ['a version of another graph', async () => {}],
    ['much was written', (store: GraphStore) => write(store, ...Array.from({ length: 1001 }, (_, n) => `thing-${n}`))],
    [
      'what was written must be known no more',
      (store: GraphStore) => store.writeExclusively((transaction) => transaction.run(forget, {})),
    ],
  ] as const)('is unknown: %s', async ([reason, work], { graph: { store } }) => {
    await write(store, 'a');
    const version = reason.includes('another') ? 'another,graph' : await store.version();
    await work(store);
    expect(await store.entitiesWrittenSince(version)).toBeUndefined();
    const known = await store.version();
    await write(store, 'b');
    expect((await store.entitiesWrittenSince(known))?.ids).toEqual(new Set(['b']));
  });

  it('is told by every query that writes entities', () => {
    const writing = [...boundQueries.values()].filter(
      ({ name, text }) =>
        !name.startsWith('test/') &&
        /\((\w+):Entity\b[\s\S]*\b(SET \1\b|DELETE \1\b|REMOVE \1\b)|(MERGE|CREATE) \(\w+:Entity\b/.test(text),
    );
    expect(writing.map(({ name }) => name).sort()).toEqual([
      'facts/change-entities',
      'facts/merge-entities',
      'facts/remove-entities',
    ]);
    for (const { entitiesWritten } of writing) expect(entitiesWritten).toBeDefined();
  });
});
