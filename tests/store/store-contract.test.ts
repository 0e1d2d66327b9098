import { describe, expect } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../src/store/store.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { createGate } from '../support/store/gate.js';
import { otherValues, refusedValues, storedValues, vietnamese } from '../support/store/parameter-values.js';
import { queryOf } from '../support/store/query-of.js';
import { openTestStore } from '../support/store/test-store.js';

const it = testOnSharedGraph(openTestStore).extend('store', { scope: 'file' }, ({ graph }) => graph.store);

const deleteThings = queryOf('MATCH (n:Thing) DETACH DELETE n', {});
it.afterEach(({ store }) => store.write((transaction) => transaction.run(deleteThings, {})));

const createThing = queryOf('CREATE (:Thing {id: $id})', {});
const linkThings = queryOf('MATCH (a:Thing {id: $from}) MATCH (b:Thing {id: $to}) CREATE (a)-[:LINKS]->(b)', {});
const thingIds = queryOf('MATCH (n:Thing) RETURN n.id AS id ORDER BY id', { id: z.string() });
const linkCount = queryOf('MATCH (:Thing)-[r:LINKS]->(:Thing) RETURN count(r) AS total', { total: z.int() });
const broken = queryOf('RETURN 1 / $zero AS nothing', { nothing: z.int() });

async function ids(store: GraphStore): Promise<string[]> {
  return (await store.read(thingIds, {})).map(({ id }) => id);
}

describe('reading', () => {
  it('returns rows with the columns of the query', async ({ store }) => {
    const query = queryOf('UNWIND $names AS name RETURN name, size(name) AS length ORDER BY length', {
      name: z.string(),
      length: z.int(),
    });
    expect(await store.read(query, { names: ['Nghệ An', 'Huế'] })).toEqual([
      { name: 'Huế', length: 3 },
      { name: 'Nghệ An', length: 7 },
    ]);
  });

  it('returns no rows if nothing is found', async ({ store }) => {
    expect(await store.read(thingIds, {})).toEqual([]);
  });

  it('refuses to write', async ({ store }) => {
    await expect(store.read(createThing, { id: 'a' })).rejects.toMatchObject({
      kind: 'QUERY',
      message: expect.stringContaining('test/query'),
    });
  });

  it('does not see uncommitted writes, while the transaction does', async ({ store }) => {
    await store.write(async (transaction) => {
      await transaction.run(createThing, { id: 'a' });
      expect(await transaction.run(thingIds, {})).toEqual([{ id: 'a' }]);
      expect(await ids(store)).toEqual([]);
    });
    expect(await ids(store)).toEqual(['a']);
  });

  it('pings', async ({ store }) => {
    await expect(store.ping()).resolves.toBeUndefined();
  });
});

describe('writing', () => {
  it('commits all statements together and returns the result of the work', async ({ store }) => {
    const answer = await store.write(async (transaction) => {
      await transaction.run(createThing, { id: 'a' });
      await transaction.run(createThing, { id: 'b' });
      await transaction.run(linkThings, { from: 'a', to: 'b' });
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await ids(store)).toEqual(['a', 'b']);
    expect(await store.read(linkCount, {})).toEqual([{ total: 1 }]);
  });

  it('rolls back everything when the work throws, and rethrows', async ({ store }) => {
    await store.write((transaction) => transaction.run(createThing, { id: 'kept' }));
    const thrown = new Error('changed its mind');
    const work = store.write(async (transaction) => {
      await transaction.run(createThing, { id: 'a' });
      await transaction.run(linkThings, { from: 'kept', to: 'a' });
      throw thrown;
    });
    await expect(work).rejects.toBe(thrown);
    expect(await ids(store)).toEqual(['kept']);
    expect(await store.read(linkCount, {})).toEqual([{ total: 0 }]);
  });

  it('rolls back everything when a later statement fails', async ({ store }) => {
    const work = store.write(async (transaction) => {
      await transaction.run(createThing, { id: 'a' });
      await transaction.run(broken, { zero: 0 });
    });
    await expect(work).rejects.toMatchObject({ kind: 'QUERY' });
    expect(await ids(store)).toEqual([]);
  });

  // The databases differ here: one would keep the other statements, the other would not.
  it.for([
    ['a statement fails', { zero: 0 }],
    ['a parameter is refused', { zero: Number.NaN }],
  ] as const)('keeps nothing when %s, even if the work goes on', async ([_, parameters], { store }) => {
    const work = store.write(async (transaction) => {
      await transaction.run(createThing, { id: 'a' });
      await expect(transaction.run(broken, parameters)).rejects.toMatchObject({ name: 'StoreError' });
    });
    await expect(work).rejects.toMatchObject({ name: 'StoreError', message: expect.stringContaining('test/query') });
    expect(await ids(store)).toEqual([]);
  });

  it('refuses a query once the transaction has ended', async ({ store }) => {
    const escaped = await store.write(async (transaction) => transaction);
    await expect(escaped.run(createThing, { id: 'late' })).rejects.toMatchObject({ kind: 'QUERY' });
    expect(await ids(store)).toEqual([]);
  });

  it('continues after a failed transaction', async ({ store }) => {
    await expect(store.write((transaction) => transaction.run(broken, { zero: 0 }))).rejects.toThrow();
    await store.write((transaction) => transaction.run(createThing, { id: 'a' }));
    expect(await ids(store)).toEqual(['a']);
  });
});

describe('reading a moment', () => {
  it('sees one state, though others write and delete between its queries', async ({ store }) => {
    await store.write((transaction) => transaction.run(createThing, { id: 'a' }));
    const replace = queryOf('MATCH (n:Thing {id: $old}) DETACH DELETE n CREATE (:Thing {id: $id})', {});
    let tries = 0;
    const [first, second] = await store.readMoment(async (moment) => {
      const before = await moment.run(thingIds, {});
      tries += 1;
      if (tries === 1) await store.write((transaction) => transaction.run(replace, { old: 'a', id: 'b' }));
      return [before, await moment.run(thingIds, {})];
    });
    expect(second).toEqual(first);
    expect(first).toHaveLength(1);
    expect(await ids(store)).toEqual(['b']);
  });

  it('ends beside writers that never rest, and they go on', async ({ store }) => {
    const both = queryOf('CREATE (:Thing {id: $one}) CREATE (:Thing {id: $other})', {});
    const ended = new AbortController();
    let written = 0;
    const writeOn = async (writer: number) => {
      for (let number = 0; !ended.signal.aborted; number += 1) {
        const id = `${writer}-${number}`;
        await store.writeExclusively((transaction) =>
          transaction.run(both, { one: `${id}-one`, other: `${id}-other` }),
        );
        written += 2;
      }
    };
    const writers = [1, 2, 3].map(writeOn);
    const counts = await store.readMoment(async (moment) => {
      const totals: number[] = [];
      for (let time = 0; time < 20; time += 1) totals.push((await moment.run(thingIds, {})).length);
      return totals;
    });
    const writtenMeanwhile = written;
    await expect.poll(() => written, { timeout: 5000 }).toBeGreaterThan(writtenMeanwhile);
    ended.abort();
    await Promise.all(writers);
    expect(new Set(counts).size).toBe(1);
    expect((counts[0] ?? 1) % 2).toBe(0);
    expect((await ids(store)).length).toBe(written);
  });

  it('leaves no other version behind', async ({ store }) => {
    await store.writeExclusively((transaction) => transaction.run(createThing, { id: 'a' }));
    const before = await store.version();
    await store.readMoment((moment) => moment.run(thingIds, {}));
    expect(await store.version()).toBe(before);
  });

  it('refuses to write', async ({ store }) => {
    const writing = store.readMoment((moment) => moment.run(createThing, { id: 'a' }));
    await expect(writing).rejects.toMatchObject({ kind: 'QUERY', message: expect.stringContaining('test/query') });
    expect(await ids(store)).toEqual([]);
  });

  it('rethrows what its work throws, whatever it leaves running, and writes go on', async ({ store }) => {
    const thrown = new Error('changed its mind');
    const reading = store.readMoment(async (moment) => {
      moment.run(thingIds, {}).catch(() => {});
      throw thrown;
    });
    await expect(reading).rejects.toBe(thrown);
    await store.writeExclusively((transaction) => transaction.run(createThing, { id: 'a' }));
    expect(await ids(store)).toEqual(['a']);
  });
});

describe('concurrent writing', () => {
  const createCounter = queryOf('CREATE (:Thing {id: $id, total: 0})', {});
  // Writing first locks the counter: Neo4j does not guard what a transaction only read.
  const lockCounter = queryOf('MATCH (n:Thing {id: $id}) SET n.holder = $holder RETURN n.total AS total', {
    total: z.int(),
  });
  const setCounter = queryOf('MATCH (n:Thing {id: $id}) SET n.total = $total', {});
  const readCounter = queryOf('MATCH (n:Thing {id: $id}) RETURN n.total AS total', { total: z.int() });

  async function increment(store: GraphStore, id: string, holder: number): Promise<void> {
    await store.write(async (transaction) => {
      const [counter] = await transaction.run(lockCounter, { id, holder });
      await transaction.run(setCounter, { id, total: (counter?.total ?? Number.NaN) + 1 });
    });
  }

  it.for([
    [2, 25],
    [20, 3],
  ] as const)(
    'loses none of the increments that %i writers make %i times each',
    async ([writers, times], { store }) => {
      await store.write((transaction) => transaction.run(createCounter, { id: 'counter' }));
      const incrementAll = async (_: unknown, holder: number) => {
        for (let time = 0; time < times; time += 1) await increment(store, 'counter', holder);
      };
      await Promise.all(Array.from({ length: writers }, incrementAll));
      expect(await store.read(readCounter, { id: 'counter' })).toEqual([{ total: writers * times }]);
    },
  );

  it('lets an exclusive transaction decide by what it has only read', async ({ store }) => {
    await store.write((transaction) => transaction.run(createCounter, { id: 'counter' }));
    const incrementByRead = () =>
      store.writeExclusively(async (transaction) => {
        const [counter] = await transaction.run(readCounter, { id: 'counter' });
        await transaction.run(setCounter, { id: 'counter', total: (counter?.total ?? Number.NaN) + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, incrementByRead));
    expect(await store.read(readCounter, { id: 'counter' })).toEqual([{ total: 20 }]);
  });

  it('creates one node and one relationship when several writers merge the same', async ({ store }) => {
    const merge = queryOf(
      `MERGE (from:Entity {id: 'from'}) MERGE (to:Entity {id: 'to'})
       SET from:Thing SET to:Thing
       MERGE (from)-[r:HOLDS {id: 'from>to'}]->(to) SET r.rank = $rank`,
      {},
    );
    const mergeOnce = (_: unknown, rank: number) => store.write((transaction) => transaction.run(merge, { rank }));
    await Promise.all(Array.from({ length: 10 }, mergeOnce));
    const found = queryOf('MATCH (from:Thing)-[r:HOLDS]->(to:Thing) RETURN from.id AS source, to.id AS target', {
      source: z.string(),
      target: z.string(),
    });
    expect(await store.read(found, {})).toEqual([{ source: 'from', target: 'to' }]);
    expect(await ids(store)).toEqual(['from', 'to']);
  });
});

describe('parameters', () => {
  const value = z.unknown();

  it.for([...storedValues, ...otherValues])('passes %s unchanged', async ([_, given], { store }) => {
    expect(await store.read(queryOf('RETURN $value AS value', { value }), { value: given })).toEqual([
      { value: given },
    ]);
  });

  it.for(storedValues)('stores %s unchanged', async ([_, given], { store }) => {
    const create = queryOf('CREATE (:Thing {value: $value})', {});
    await store.write((transaction) => transaction.run(create, { value: given }));
    const found = queryOf('MATCH (n:Thing {value: $value}) RETURN n.value AS value', { value });
    expect(await store.read(found, { value: given })).toEqual([{ value: given }]);
  });

  it('distinguishes composed and decomposed text', async ({ store }) => {
    await store.write((transaction) => transaction.run(createThing, { id: vietnamese.normalize('NFC') }));
    const found = queryOf('MATCH (n:Thing {id: $id}) RETURN n.id AS id', { id: z.string() });
    expect(await store.read(found, { id: vietnamese.normalize('NFD') })).toEqual([]);
  });

  it('passes whole numbers as integers and all others as floats', async ({ store }) => {
    const text = 'RETURN $seven / 2 AS half, $float / 2 AS part, toString($large) AS large, $list[0] / 2 AS listed';
    const query = queryOf(text, { half: z.number(), part: z.number(), large: z.string(), listed: z.number() });
    const parameters = { seven: 7, float: 7.5, large: Number.MAX_SAFE_INTEGER, list: [7] };
    expect(await store.read(query, parameters)).toEqual([
      { half: 3, part: 3.75, large: '9007199254740991', listed: 3 },
    ]);
  });

  it('returns counts, integers and floats as numbers', async ({ store }) => {
    const query = queryOf('UNWIND [1, 2] AS n RETURN count(n) AS total, sum(n) AS sum, avg(n) AS mean', {
      total: z.int(),
      sum: z.int(),
      mean: z.number(),
    });
    expect(await store.read(query, {})).toEqual([{ total: 2, sum: 3, mean: 1.5 }]);
  });

  describe('that are refused', () => {
    it.for(refusedValues)('names %s in a read', async ([_, problem, given], { store }) => {
      const reading = store.read(queryOf('RETURN $value AS value', { value }), { value: given });
      const message = expect.stringMatching(/test\/query/);
      await expect(reading).rejects.toMatchObject({ name: 'StoreError', kind: 'INVALID_VALUE', message });
      await expect(reading).rejects.toThrow(problem);
    });

    it.for(refusedValues)('names %s in a write and stores nothing', async ([_, problem, given], { store }) => {
      const work = store.write(async (transaction) => {
        await transaction.run(createThing, { id: 'a' });
        await transaction.run(queryOf('CREATE (:Thing {value: $value})', {}), { value: given });
      });
      await expect(work).rejects.toMatchObject({ name: 'StoreError', kind: 'INVALID_VALUE' });
      await expect(work).rejects.toThrow(problem);
      expect(await ids(store)).toEqual([]);
    });
  });
});

describe('rows under strict', () => {
  const n = z.int();
  const numbers = Array.from({ length: 50 }, (_, index) => index);

  async function orders(store: GraphStore, text: string, times = 4): Promise<number[][]> {
    const query = queryOf(text, { n });
    const answers: number[][] = [];
    for (let time = 0; time < times; time += 1) {
      answers.push((await store.read(query, { numbers })).map((row) => row.n));
    }
    return answers;
  }

  it.for([
    ['has no ORDER BY', 'UNWIND $numbers AS n RETURN n'],
    [
      'orders only inside a subquery',
      'UNWIND [1] AS one CALL { WITH one UNWIND $numbers AS n RETURN n ORDER BY n } RETURN n',
    ],
  ] as const)('come in another order each time when the query %s', async ([_, text], { store }) => {
    const answers = await orders(store, text);
    // Two of four shuffles of 50 rows agree by chance less than once in 10^63 runs.
    expect(new Set(answers.map((answer) => answer.join())).size).toBe(answers.length);
    for (const answer of answers) expect(answer.toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it('are in order when the query orders them', async ({ store }) => {
    const descending = numbers.toReversed();
    for (const answer of await orders(store, 'UNWIND $numbers AS n RETURN n ORDER BY n DESC')) {
      expect(answer).toEqual(descending);
    }
  });

  it('are shuffled inside a transaction too', async ({ store }) => {
    const query = queryOf('UNWIND $numbers AS n RETURN n', { n });
    const run = () => store.write((transaction) => transaction.run(query, { numbers }));
    expect(await run()).not.toEqual(await run());
  });

  it.for([
    ['of another type', "RETURN 'one' AS n"],
    ['null where the type has none', 'RETURN null AS n'],
    ['that is too large for a number', 'RETURN 9007199254740993 AS n'],
    ['under another name', 'RETURN 1 AS m'],
    ['besides another column', 'RETURN 1 AS n, 2 AS m'],
  ] as const)('are refused when they hold a value %s', async ([_, text], { store }) => {
    const refusal = { name: 'StoreError', kind: 'QUERY', message: expect.stringContaining('test/query') };
    await expect(store.read(queryOf(text, { n }), {})).rejects.toMatchObject(refusal);
    await expect(store.write((transaction) => transaction.run(queryOf(text, { n }), {}))).rejects.toMatchObject(
      refusal,
    );
  });
});

describe('failures', () => {
  const createEntity = queryOf('CREATE (:Entity:Thing {id: $id})', {});
  const secret = 'quite-secret';

  it('names an invalid query and none of its values', async ({ store }) => {
    const reading = store.read(queryOf('RETRUN $word', {}), { word: secret });
    await expect(reading).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'QUERY',
      message: expect.stringContaining('test/query'),
    });
    await expect(reading).rejects.not.toThrow(secret);
  });

  it('names a query that fails while it runs, alone and in a transaction', async ({ store }) => {
    const failure = { name: 'StoreError', kind: 'QUERY', message: expect.stringContaining('test/query') };
    await expect(store.read(broken, { zero: 0 })).rejects.toMatchObject(failure);
    await expect(store.write((transaction) => transaction.run(broken, { zero: 0 }))).rejects.toMatchObject(failure);
  });

  it('reports a missing parameter', async ({ store }) => {
    await expect(store.read(broken, {})).rejects.toMatchObject({ name: 'StoreError', kind: 'QUERY' });
  });

  it('reports a violated constraint, inside the work too, and rolls the transaction back', async ({ store }) => {
    await store.write((transaction) => transaction.run(createEntity, { id: 'a' }));
    const failure = { name: 'StoreError', kind: 'CONSTRAINT', message: expect.stringContaining('test/query') };
    const work = store.write(async (transaction) => {
      await transaction.run(createEntity, { id: 'b' });
      const repeating = transaction.run(createEntity, { id: 'a' });
      await expect(repeating).rejects.toMatchObject(failure);
      await repeating;
    });
    await expect(work).rejects.toMatchObject(failure);
    expect(await ids(store)).toEqual(['a']);
  });

  it('reports a constraint violated by two new nodes', async ({ store }) => {
    const work = store.write(async (transaction) => {
      await transaction.run(createEntity, { id: 'a' });
      await transaction.run(createEntity, { id: 'a' });
    });
    await expect(work).rejects.toMatchObject({ kind: 'CONSTRAINT' });
    expect(await ids(store)).toEqual([]);
  });
});

describe('closing', () => {
  it('refuses later calls and may be repeated', async () => {
    const { store: closed, close } = await openTestStore();
    await closed.close();
    await closed.close();
    const refusal = { name: 'StoreError', kind: 'CLOSED' };
    await expect(closed.read(thingIds, {})).rejects.toMatchObject(refusal);
    await expect(closed.write((transaction) => transaction.run(createThing, { id: 'a' }))).rejects.toMatchObject(
      refusal,
    );
    await expect(closed.ping()).rejects.toMatchObject(refusal);
    await close();
  });

  it('waits for running calls', async () => {
    const { store: closing, close } = await openTestStore();
    const begun = createGate();
    const released = createGate();
    const reading = closing.read(thingIds, {});
    const writing = closing.write(async (transaction) => {
      await transaction.run(createThing, { id: 'a' });
      begun.open();
      await released.opened;
      return transaction.run(thingIds, {});
    });
    await begun.opened;
    const waiting = closing.write((transaction) => transaction.run(linkCount, {}));
    const closed = closing.close();
    await expect(closing.ping()).rejects.toMatchObject({ kind: 'CLOSED' });
    // The store may be slow to begin the read: until then, nothing is committed that it would see.
    expect(await reading).toEqual([]);
    released.open();
    expect(await writing).toEqual([{ id: 'a' }]);
    expect(await waiting).toEqual([{ total: 0 }]);
    await closed;
    await close();
  });
});

describe('closing during a moment', () => {
  it('ends it with the query that it runs', async () => {
    const { store: closing, close } = await openTestStore();
    const begun = createGate();
    const released = createGate();
    const reading = closing.readMoment(async (moment) => {
      await moment.run(thingIds, {});
      begun.open();
      await released.opened;
      return moment.run(thingIds, {});
    });
    await begun.opened;
    const refusal = expect(reading).rejects.toMatchObject({ name: 'StoreError', kind: 'CLOSED' });
    const closed = closing.close();
    released.open();
    await refusal;
    await closed;
    await close();
  });
});

describe('the version', () => {
  it('is the same while nothing is written, and another after each write', async ({ store }) => {
    const versions: string[] = [];
    for (const id of ['a', 'b', 'c']) {
      versions.push(await store.version());
      await ids(store);
      expect(await store.version()).toBe(versions.at(-1));
      await store.write((transaction) => transaction.run(createThing, { id }));
    }
    versions.push(await store.version());
    expect(new Set(versions).size).toBe(4);
  });

  it('changes after a change of one property, and after a deletion', async ({ store }) => {
    await store.write((transaction) => transaction.run(createThing, { id: 'a' }));
    const created = await store.version();
    const rename = queryOf('MATCH (n:Thing {id: $id}) SET n.name = $name', {});
    await store.write((transaction) => transaction.run(rename, { id: 'a', name: 'Huế' }));
    const renamed = await store.version();
    await store.write((transaction) => transaction.run(deleteThings, {}));
    expect(new Set([created, renamed, await store.version()]).size).toBe(3);
  });

  it('changes for readers no later than a write is acknowledged', async ({ store }) => {
    for (let round = 0; round < 20; round += 1) {
      const before = await store.version();
      const written = store.write((transaction) => transaction.run(createThing, { id: `thing-${round}` }));
      const seen = written.then(() => store.version());
      expect(await seen).not.toBe(before);
    }
  });
});
