import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { loadStartingDataset } from '../../src/exchange/formats/dataset/starting-dataset.js';
import { StoreError } from '../../src/model/errors.js';
import { applySchema } from '../../src/store/apply-schema.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { contentOf } from '../support/facts/graph-content.js';
import { test } from '../support/fixtures.js';
import { startGraphFileProcess } from '../support/store/graph-file-process.js';
import { queryOf } from '../support/store/query-of.js';
import { strictness } from '../support/store/test-store.js';

// These run on the embedded store whatever store the other tests run on.

const it = test.extend('file', ({ folder }) => join(folder, 'graph.grafeo'));

function open(path: string): Promise<EmbeddedStore> {
  return EmbeddedStore.open(path, { timeoutMilliseconds: 10_000, strict: strictness() });
}

const createOfficials = queryOf(
  `UNWIND range(1, $total) AS number
   CREATE (:Entity {id: 'official:' + toString(number), name: 'Nguyễn Xuân Đường ' + toString(number)})`,
  {},
);
const createMore = queryOf("CREATE (:Entity {id: 'official:' + toString($total), name: 'Nguyễn'})", {});
const countOfficials = queryOf("MATCH (n:Entity) WHERE n.name STARTS WITH 'Nguyễn' RETURN count(n) AS total", {
  total: z.int(),
});

async function writeOfficials(file: string, total: number): Promise<void> {
  const store = await open(file);
  await applySchema(store);
  await store.write((transaction) => transaction.run(createOfficials, { total }));
  await store.close();
}

describe('a graph file', () => {
  it('is created with its folder, and holds after reopening what was written', async ({ folder }) => {
    const file = join(folder, 'new', 'deeper', 'graph.grafeo');
    await writeOfficials(file, 100);
    const store = await open(file);
    expect(await store.read(countOfficials, {})).toEqual([{ total: 100 }]);
    expect(store.location).toBe(file);
    await store.close();
  });

  it('reclaims memory during reads and writes, which lose nothing', async ({ file }) => {
    await writeOfficials(file, 10);
    const store = await open(file);
    const write = (total: number) => store.write((transaction) => transaction.run(createMore, { total }));
    const done = await Promise.all([
      store.read(countOfficials, {}),
      write(11),
      store.file.reclaimMemory(),
      store.read(countOfficials, {}),
      write(12),
      store.file.reclaimMemory(),
      store.ping(),
    ]);
    expect([done[0], done[3]].flat().map(({ total }) => total >= 10)).toEqual([true, true]);
    expect(await store.read(countOfficials, {})).toEqual([{ total: 12 }]);
    await expect(store.write((transaction) => transaction.run(createOfficials, { total: 1 }))).rejects.toMatchObject({
      kind: 'CONSTRAINT',
    });
    await Promise.all([store.file.reclaimMemory(), store.close()]);
    await expect(store.file.reclaimMemory()).rejects.toMatchObject({ kind: 'CLOSED' });
  });

  it('is written anew only once a moment is read, which sees nothing of it', async ({ file }) => {
    const store = await open(file);
    await store.write((transaction) => transaction.run(createOfficials, { total: 3 }));
    const order: string[] = [];
    const counts = await store.readMoment(async (moment) => {
      const first = await moment.run(countOfficials, {});
      await store.write((transaction) => transaction.run(createMore, { total: 4 }));
      void store.file.reclaimMemory().then(() => order.push('reclaimed'));
      await new Promise(setImmediate);
      const second = await moment.run(countOfficials, {});
      order.push('read');
      return [first, second].flat();
    });
    expect(counts).toEqual([{ total: 3 }, { total: 3 }]);
    expect(await store.read(countOfficials, {})).toEqual([{ total: 4 }]);
    expect(order).toEqual(['read', 'reclaimed']);
    await store.close();
  });

  it('has a log that stays small enough to be replayed soon', async ({ file }) => {
    const store = await open(file);
    const text = 'x'.repeat(12 * 2 ** 20);
    const create = queryOf('CREATE (:Entity {name: $text})', {});
    const lengths: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await store.write((transaction) => transaction.run(create, { text }));
      const log = await readdir(`${file}.wal`);
      const sizes = await Promise.all(log.map(async (name) => (await stat(join(`${file}.wal`, name))).size));
      lengths.push(sizes.reduce((sum, size) => sum + size, 0));
    }
    await store.close();
    expect(lengths[0]).toBeGreaterThan(text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32 * 2 ** 20);
  });

  it('holds the same graph, constraints and version after it is written anew', async ({ file }) => {
    const store = await EmbeddedStore.open(file, { timeoutMilliseconds: 10_000 });
    await applySchema(store);
    await loadStartingDataset(store);
    const before = [await contentOf(store), await store.version()];
    await store.file.rewrite();
    expect([await contentOf(store), await store.version()]).toEqual(before);
    const twice = store.write((transaction) =>
      transaction.run(queryOf("CREATE (:Entity {id: 'province:nghe-an'})", {}), {}),
    );
    await expect(twice).rejects.toMatchObject({ kind: 'CONSTRAINT' });
    await store.close();
    const again = await EmbeddedStore.open(file, { timeoutMilliseconds: 10_000 });
    expect([await contentOf(again), await again.version()]).toEqual(before);
    await again.close();
  });

  it('has its constraints after reopening', async ({ file }) => {
    await writeOfficials(file, 1);
    const store = await open(file);
    const repeating = store.write((transaction) => transaction.run(createOfficials, { total: 1 }));
    await expect(repeating).rejects.toMatchObject({ kind: 'CONSTRAINT' });
    await store.close();
  });

  it('is neither shuffled nor checked in service', async ({ file }) => {
    const store = await EmbeddedStore.open(file, { timeoutMilliseconds: 10_000 });
    const numbers = Array.from({ length: 50 }, (_, n) => ({ n }));
    const query = queryOf('UNWIND $numbers AS row RETURN row.n AS n', { n: z.string() });
    expect(await store.read(query, { numbers })).toEqual(numbers);
    await store.close();
  });
});

const itWithHolder = it.extend('holder', async ({ file }, { onCleanup }) => {
  const holder = startGraphFileProcess(file, 'hold');
  onCleanup(() => holder.kill());
  await holder.printed(1);
  return holder;
});

describe('a graph file that another process has open', () => {
  itWithHolder('is refused with the next step until that process ends', async ({ file, holder }) => {
    await expect(open(file)).rejects.toThrow(StoreError);
    await expect(open(file)).rejects.toThrow(expect.objectContaining({ kind: 'LOCKED' }));
    await expect(open(file)).rejects.toThrow(
      `Another process has the graph file ${file} open. Stop it, or set GRAPH_FILE to another file.`,
    );
    await holder.kill();
    await (await open(file)).close();
  });
});

describe('a path that is not a graph file', () => {
  const refusal = (kind: string) => expect.objectContaining({ name: 'StoreError', kind });

  it('is refused if it is another kind of file, and left as it was', async ({ file }) => {
    for (const content of ['', 'officials', 'officials '.repeat(10_000)]) {
      await writeFile(file, content);
      await expect(open(file)).rejects.toThrow(refusal('DAMAGED'));
      await expect(open(file)).rejects.toThrow(
        `${file} is damaged or not a graph file. Restore it from a backup, or move it away`,
      );
      expect(await readFile(file, 'utf8')).toBe(content);
    }
  });

  it('is refused if it is a directory, and left as it was', async ({ file }) => {
    await mkdir(file);
    await writeFile(join(file, 'notes.txt'), 'mine');
    await expect(open(file)).rejects.toThrow(refusal('DAMAGED'));
    await expect(open(file)).rejects.toThrow('move it away');
    expect(await readdir(file)).toEqual(['notes.txt']);
  });

  it('is refused if it is below a file', async ({ file }) => {
    await writeFile(file, 'officials');
    await expect(open(join(file, 'graph.grafeo'))).rejects.toThrow(refusal('UNREACHABLE'));
    await expect(open(join(file, 'graph.grafeo'))).rejects.toThrow('Set GRAPH_FILE to a file this program may write.');
  });
});

const total = 2000;
const itWithOfficials = it.extend('intact', async ({ file }) => {
  await writeOfficials(file, total);
  return readFile(file);
});

describe('a damaged graph file', () => {
  /** What becomes of opening a file with these bytes: the kind of refusal, or how much it answers. */
  async function outcomeOf(file: string, bytes: Uint8Array): Promise<string | number | undefined> {
    await writeFile(file, bytes);
    let store: EmbeddedStore;
    try {
      store = await open(file);
    } catch (thrown) {
      if (!(thrown instanceof StoreError)) throw thrown;
      expect(thrown.message).toContain('Restore it from a backup, or move it away to start anew.');
      return thrown.kind;
    }
    const [answer] = await store.read(countOfficials, {});
    await store.close();
    return answer?.total;
  }

  itWithOfficials('never returns less than it held, wherever a byte is wrong', async ({ file, intact }) => {
    const outcomes: unknown[] = [];
    for (let part = 0; part < 60; part += 1) {
      const bytes = Buffer.from(intact);
      const position = Math.floor((bytes.length * part) / 60);
      bytes.writeUInt8(bytes.readUInt8(position) ^ 0xff, position);
      outcomes.push(await outcomeOf(file, bytes));
    }
    // Some bytes are padding, or older copies that newer ones replace.
    expect(new Set(outcomes)).toEqual(new Set(['DAMAGED', total]));
  });

  itWithOfficials('is refused when its end is missing', async ({ file, intact }) => {
    for (const part of [0.3, 0.6, 0.9]) {
      expect(await outcomeOf(file, intact.subarray(0, intact.length * part))).toBe('DAMAGED');
    }
  });
});

describe('a process killed while it writes', () => {
  it('loses no acknowledged write and leaves none incomplete', async ({ file }) => {
    const writer = startGraphFileProcess(file, 'write');
    await writer.printed(100);
    await writer.kill();
    const acknowledged = writer.lines.slice(1).map(Number);
    expect(acknowledged.length).toBeGreaterThanOrEqual(99);

    const store = await open(file);
    const things = queryOf('MATCH (n:Thing) RETURN n.number AS number ORDER BY number', { number: z.int() });
    const linked = queryOf(
      'MATCH (n:Thing)-[:LINKS]->(end:End) WHERE n.number = end.number RETURN n.number AS number ORDER BY number',
      { number: z.int() },
    );
    const found = (await store.read(things, {})).map(({ number }) => number);
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(await store.read(linked, {})).toEqual(found.map((number) => ({ number })));
    await store.close();
  });
});
