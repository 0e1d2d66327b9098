import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { CommitLog } from '../../src/store/embedded/commit-log.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { openMarked } from '../../src/store/embedded/open-marked.js';
import { graphFiles } from '../../src/store/open-store.js';
import type { StoreOptions } from '../../src/store/store.js';
import { test } from '../support/fixtures.js';
import { contentOf } from '../support/store/folder-content.js';
import { startGraphFileProcess } from '../support/store/graph-file-process.js';
import { queryOf } from '../support/store/query-of.js';
import { strictness } from '../support/store/test-store.js';

// These run on the embedded store whatever store the other tests run on.

const createThing = queryOf('CREATE (:Thing {text: $text})', {});
const countThings = queryOf('MATCH (n:Thing) RETURN count(n) AS total', { total: z.int() });

async function withStore<T>(
  file: string,
  use: (store: EmbeddedStore) => Promise<T>,
  options: Partial<StoreOptions> = {},
): Promise<T> {
  const store = await EmbeddedStore.open(file, { timeoutMilliseconds: 10_000, strict: strictness(), ...options });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const write = (store: EmbeddedStore, text = '') => store.write((transaction) => transaction.run(createThing, { text }));
const countOf = (file: string, options: Partial<StoreOptions> = {}) =>
  withStore(file, async (store) => (await store.read(countThings, {}))[0]?.total, options);

/** A graph of a killed process, whose last writes are in its log, and the text of the log's only file. */
const it = test
  .extend('graphFolder', ({ folder }) => join(folder, 'graph'))
  .extend('file', async ({ graphFolder }) => {
    const file = join(graphFolder, 'graph.grafeo');
    await withStore(file, write);
    return file;
  })
  .extend('killed', async ({ file }) => {
    const writer = startGraphFileProcess(file, 'write');
    await writer.printed(20);
    await writer.kill();
    return { acknowledged: writer.lines.length - 1 };
  });

async function logFile(file: string): Promise<string> {
  const [name] = await readdir(`${file}.wal`);
  return join(`${file}.wal`, String(name));
}

async function flip(path: string, part: number): Promise<void> {
  const bytes = await readFile(path);
  const position = Math.floor(bytes.length * part);
  bytes.writeUInt8(bytes.readUInt8(position) ^ 0xff, position);
  await writeFile(path, bytes);
}

describe('the mark of a graph file', () => {
  it('is made with a new graph and moves with every write', async ({ folder }) => {
    const file = join(folder, 'new.grafeo');
    const marks = await withStore(file, async (store) => {
      const states = [await readFile(`${file}.mark`, 'utf8')];
      for (const text of ['a', 'b', 'c']) {
        await write(store, text);
        states.push(await readFile(`${file}.mark`, 'utf8'));
      }
      return states;
    });
    expect(new Set(marks).size).toBe(4);
    expect(new Set(marks.map((text) => text.length)).size, 'in place').toBe(1);
  });

  it('lets a graph open that a kill left with more than its mark says', async ({ file, folder, killed }) => {
    const before = Number(await countOf(file));
    expect(before).toBeGreaterThan(killed.acknowledged);
    // A kill comes between one commit and its mark: what is opened after it gets its mark anew.
    await cp(`${file}.mark`, join(folder, 'older.mark'));
    await withStore(file, write);
    await cp(join(folder, 'older.mark'), `${file}.mark`);
    expect(await countOf(file)).toBe(before + 1);
  });

  it('holds after a write to it was cut off', async ({ file }) => {
    const lines = (await readFile(`${file}.mark`, 'utf8')).split('\n');
    for (const place of [0, 1]) {
      const cut = lines.map((line, index) => (index === place ? `${line.slice(0, 40).padEnd(line.length)}` : line));
      await writeFile(`${file}.mark`, cut.join('\n'));
      expect(await countOf(file)).toBe(1);
    }
  });

  it.for(['missing', 'unreadable'])('refuses a graph when it is %s, until that is adopted', async (how, { file }) => {
    if (how === 'missing') await rm(`${file}.mark`);
    else await writeFile(`${file}.mark`, 'nothing');
    const refused = withStore(file, write);
    await expect(refused).rejects.toMatchObject({ kind: 'UNMARKED' });
    await expect(refused).rejects.toThrow(`If that is all: «officials-graph adopt ${file}».`);
    expect(await countOf(file, { readOnly: true }), 'a backup of before can be read').toBe(1);
    expect(await graphFiles.adopt(file, false)).toMatchObject({ before: undefined, aside: undefined });
    expect(await countOf(file)).toBe(1);
  });
});

describe('a graph file that holds less than its mark says', () => {
  const damages: Record<string, (file: string, older: string) => Promise<unknown>> = {
    'its log cut short': async (file) =>
      truncate(await logFile(file), Math.floor((await stat(await logFile(file))).size / 2)),
    'its log emptied': async (file) => truncate(await logFile(file), 0),
    'its log missing': (file) => rm(`${file}.wal`, { recursive: true }),
    'a wrong byte in its log': async (file) => flip(await logFile(file), 0.5),
    'an older file in its place': async (file, older) => {
      await rm(`${file}.wal`, { recursive: true });
      await cp(older, file);
    },
  };

  it.for(Object.keys(damages))('is refused and left as it is: %s', async (name, { file, folder, graphFolder }) => {
    const older = join(folder, 'older.grafeo');
    await cp(file, older);
    const writer = startGraphFileProcess(file, 'write');
    await writer.printed(20);
    await writer.kill();
    await damages[name]?.(file, older);
    const before = await contentOf(graphFolder);

    const refused = withStore(file, write);
    // The database itself finds most of the wrong bytes, where it does not take what follows for never written.
    const kind = name.startsWith('a wrong byte') ? expect.stringMatching(/^(LOST|DAMAGED)$/) : 'LOST';
    await expect(refused).rejects.toMatchObject({ kind });
    await expect(refused).rejects.toThrow('«officials-graph restore BACKUP --force»');
    await expect(countOf(file, { readOnly: true })).rejects.toMatchObject({ kind });
    await expect(graphFiles.adopt(file, false)).rejects.toThrow(`«officials-graph adopt ${file} --accept-loss»`);
    expect(await contentOf(graphFolder)).toEqual(before);

    const adopted = await graphFiles.adopt(file, true);
    expect(adopted.before?.nodes).toBeGreaterThan(adopted.nodes);
    const aside = (await readdir(graphFolder, { recursive: true })).filter((path) => path.includes('.before-adopt-'));
    const kept = await contentOf(graphFolder);
    for (const [path, hash] of Object.entries(before))
      expect(
        aside.map((copy) => kept[copy]),
        path,
      ).toContain(hash);
    await withStore(file, write);
    expect(await countOf(file)).toBeGreaterThan(0);
  });

  it('is refused when the file is gone, and no new one is made', async ({ file, graphFolder, killed: _ }) => {
    await rm(file);
    const before = await contentOf(graphFolder);
    const refused = withStore(file, write);
    await expect(refused).rejects.toMatchObject({ kind: 'LOST' });
    await expect(refused).rejects.toThrow(`move ${file}.mark away`);
    await expect(graphFiles.adopt(file, true)).rejects.toMatchObject({ kind: 'LOST' });
    expect(await contentOf(graphFolder)).toEqual(before);
  });

  it('is refused when it is a copy that went its own way, written to as often', async ({ file, folder }) => {
    const copy = join(folder, 'copy.grafeo');
    for (const ending of ['', '.mark']) await cp(`${file}${ending}`, `${copy}${ending}`);
    await withStore(file, write);
    await withStore(copy, write);
    await cp(copy, file);
    await expect(withStore(file, write)).rejects.toThrow('it is another graph, or a copy that was written to');
  });
});

describe('what fails after a commit is on the disk', () => {
  it('is told of, and the commit is answered as done', async ({ folder }) => {
    const file = join(folder, 'new.grafeo');
    const { database, mark } = await openMarked(file, { timeoutMilliseconds: 10_000 }, 'marked');
    await mark?.close();
    const problems: unknown[] = [];
    const log = new CommitLog(file, mark, (thrown) => problems.push(thrown));
    await log.acknowledge(database, 'a state');
    database.close();
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining('closed') })]);
  });
});
