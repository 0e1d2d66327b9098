import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
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
