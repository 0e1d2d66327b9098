import { readdir, rm, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay, setImmediate } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { openDatabase, sizeOf } from '../../src/store/embedded/open-database.js';
import { test } from '../support/fixtures.js';
import { contentOf } from '../support/store/folder-content.js';
import { startGraphFileProcess } from '../support/store/graph-file-process.js';

// What the program relies on of the embedded database itself, to be run before another version of it is taken.

const it = test.extend('file', ({ folder }) => join(folder, 'graph.grafeo'));

type Database = ReturnType<typeof openDatabase>;

async function commit(database: Database, text: string): Promise<number> {
  const transaction = database.beginTransaction();
  await transaction.executeCypher(text);
  transaction.commit();
  return Number(database.currentEpoch());
}

/** What a file holds, read without changing it. */
function look(file: string) {
  const database = openDatabase(file, { readOnly: true });
  try {
    return { epoch: Number(database.currentEpoch()), nodes: sizeOf(database).nodes };
  } finally {
    database.close();
  }
}

const totals = z.array(z.object({ total: z.coerce.number() }));

async function totalOf(database: Database, text: string): Promise<number> {
  const [row] = totals.parse((await database.executeCypher(text)).toArray());
  return row?.total ?? 0;
}

async function countIn(file: string, text: string): Promise<number> {
  const database = openDatabase(file, { readOnly: true });
  try {
    return await totalOf(database, text);
  } finally {
    database.close();
  }
}

describe('the epoch of the database', () => {
  it('rises with every commit that writes, and lasts over checkpoints and reopening', async ({ file }) => {
    const database = openDatabase(file, {});
    const epochs = [await commit(database, 'CREATE (:Thing)'), await commit(database, 'CREATE (:Thing)')];
    database.walCheckpoint();
    epochs.push(await commit(database, 'CREATE (:Thing)'));
    database.close();
    expect(epochs).toEqual([...new Set(epochs)].sort((one, other) => one - other));
    expect(look(file)).toEqual({ epoch: epochs.at(-1), nodes: 3 });
  });

  it('counts on after commits that wrote nothing and left no record', async ({ file }) => {
    const database = openDatabase(file, {});
    const before = await commit(database, 'CREATE (:Thing)');
    const idle = await commit(database, 'MATCH (n) RETURN n');
    const after = await commit(database, 'CREATE (:Thing)');
    database.close();
    expect([idle > before, after > idle]).toEqual([true, true]);
    expect(look(file).epoch).toBeGreaterThanOrEqual(after);
  });
});

describe('a checkpoint', () => {
  it('loses and doubles nothing when it is killed anywhere, and leaves no half of a commit', async ({ file }) => {
    let acknowledged = 0;
    for (let round = 0; round < 8; round += 1) {
      const writer = startGraphFileProcess(file, 'checkpoint');
      await writer.printed(5);
      // By the clock, for a process dies at any moment, not at one that it could tell of.
      await delay(round * 7);
      await writer.kill();
      acknowledged += writer.lines.length - 1;
      const things = await countIn(file, 'MATCH (n:Thing) RETURN count(n) AS total');
      // The last may not have been acknowledged.
      expect([acknowledged, acknowledged + 1], `round ${round}`).toContain(things);
      expect(await countIn(file, 'MATCH (n:Thing) WHERE NOT (n)-[:LINKS]->() RETURN count(n) AS total')).toBe(0);
      acknowledged = things;
      for (const name of await readdir(dirname(file))) {
        if (name.includes('.copy-')) await rm(join(dirname(file), name), { recursive: true });
      }
    }
  }, 120_000);
});

describe('a read beside writes', () => {
  it('sees each commit whole or not at all', async ({ file }) => {
    const database = openDatabase(file, {});
    let isWriting = true;
    const writing = (async () => {
      for (let round = 0; round < 60; round += 1) {
        const transaction = database.beginTransaction();
        await transaction.executeCypher('UNWIND range(1, 300) AS number CREATE (:Thing {number: number})');
        await transaction.executeCypher('UNWIND range(1, 200) AS number CREATE (:End {number: number})');
        transaction.commit();
        if (round % 10 === 9) database.walCheckpoint();
        await setImmediate();
      }
      isWriting = false;
    })();
    const seen = new Set<number>();
    while (isWriting) {
      seen.add(await totalOf(database, 'MATCH (n) RETURN count(n) AS total'));
      await setImmediate();
    }
    await writing;
    database.close();
    expect([...seen].filter((total) => total % 500 !== 0)).toEqual([]);
    expect(seen.size).toBeGreaterThan(3);
  }, 60_000);
});

describe('a file opened read-only', () => {
  it('replays its log and changes nothing, whole or cut anywhere', async ({ file, folder }) => {
    const writer = startGraphFileProcess(file, 'write');
    await writer.printed(20);
    await writer.kill();
    const whole = look(file);
    const [name] = await readdir(`${file}.wal`);
    const log = join(`${file}.wal`, String(name));
    let last = whole;
    for (const bytes of [3000, 2000, 1000, 500, 200, 0]) {
      await truncate(log, bytes);
      const before = await contentOf(folder);
      const found = look(file);
      expect(await contentOf(folder)).toEqual(before);
      expect(found.epoch, `${bytes} bytes`).toBeLessThanOrEqual(last.epoch);
      // The node of the state, and two for each commit.
      expect(found.nodes === 0 || found.nodes % 2 === 1, `${found.nodes}: no half of a commit`).toBe(true);
      last = found;
    }
    expect(last.epoch).toBeLessThan(whole.epoch);
  });

  it('is refused while a process has it open to write, and refuses one', async ({ file }) => {
    const writer = openDatabase(file, {});
    expect(() => look(file)).toThrow(expect.objectContaining({ kind: 'LOCKED' }));
    writer.close();
    const reader = openDatabase(file, { readOnly: true });
    expect(() => openDatabase(file, {})).toThrow(expect.objectContaining({ kind: 'LOCKED' }));
    reader.close();
  });
});
