import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { applySchema } from '../../src/store/apply-schema.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { graphFiles } from '../../src/store/open-store.js';
import { test } from '../support/fixtures.js';
import { startGraphFileProcess } from '../support/store/graph-file-process.js';
import { queryOf } from '../support/store/query-of.js';
import { strictness } from '../support/store/test-store.js';

// These run on the embedded store whatever store the other tests run on.

const createThing = queryOf('CREATE (:Thing {id: $id})', {});

async function withStore<T>(file: string, use: (store: EmbeddedStore) => Promise<T>): Promise<T> {
  const store = await EmbeddedStore.open(file, { timeoutMilliseconds: 10_000, strict: strictness() });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const versionOf = (file: string) => withStore(file, (store) => store.version());

/** Writes to the graph in a file, and returns its version then. */
function write(file: string, id: string): Promise<string> {
  return withStore(file, async (store) => {
    await store.write((transaction) => transaction.run(createThing, { id }));
    return store.version();
  });
}

const it = test.extend('file', async ({ folder }) => {
  const file = join(folder, 'graph.grafeo');
  await withStore(file, applySchema);
  await write(file, 'first');
  return file;
});

describe('the version of a graph file', () => {
  it('lasts over restarts, which state the schema again', async ({ file }) => {
    const before = await versionOf(file);
    const states = await withStore(file, async (store) => {
      await applySchema(store);
      return [await store.version()];
    });
    expect([...states, await versionOf(file)]).toEqual([before, before]);
  });

  it('lasts while memory is reclaimed and a backup is made, and is another after a write', async ({ file, folder }) => {
    await withStore(file, async (store) => {
      const before = await store.version();
      await store.file.reclaimMemory();
      expect(await store.version()).toBe(before);
      await store.file.copyTo(join(folder, 'copy.grafeo'));
      expect(await store.version()).toBe(before);
      await store.write((transaction) => transaction.run(createThing, { id: 'second' }));
      const after = await store.version();
      expect(after).not.toBe(before);
      await store.file.reclaimMemory();
      expect(await store.version()).toBe(after);
    });
  });

  it('is that of the last write after a kill, when the log is replayed', async ({ file }) => {
    const writer = startGraphFileProcess(file, 'version');
    await writer.printed(2);
    await writer.kill();
    expect(await versionOf(file)).toBe(writer.lines[1]);
  });

  it('is the same while a transaction fails', async ({ file }) => {
    await withStore(file, async (store) => {
      const before = await store.version();
      const work = store.write(async (transaction) => {
        await transaction.run(createThing, { id: 'second' });
        throw new Error('changed its mind');
      });
      await expect(work).rejects.toThrow('changed its mind');
      expect(await store.version()).toBe(before);
    });
  });

  it('read while the first write commits is that of the write', async ({ file }) => {
    await withStore(file, async (store) => {
      const written = store.write((transaction) => transaction.run(createThing, { id: 'second' }));
      await Promise.all([written, ...Array.from({ length: 20 }, () => store.version())]);
      const version = await store.version();
      await store.close();
      expect(await versionOf(file)).toBe(version);
    });
  });

  it('of a plain copy is never again that of the original once either is written to', async ({ file, folder }) => {
    const copy = join(folder, 'copy.grafeo');
    for (const ending of ['', '.mark']) await cp(`${file}${ending}`, `${copy}${ending}`);
    const versions = [await versionOf(file)];
    expect(await versionOf(copy), 'the same graph').toBe(versions[0]);
    // As many writes to each: a count, or the epoch of the database, would be the same.
    for (const id of ['second', 'third']) versions.push(await write(file, id), await write(copy, id));
    expect(new Set(versions).size).toBe(5);
  });

  it('is never that of a commit that was lost', async ({ file, folder }) => {
    const saved = join(folder, 'saved.grafeo');
    await cp(file, saved);
    const lost = await write(file, 'lost');
    await rm(file);
    await cp(saved, file);
    await graphFiles.adopt(file, true);
    expect(await write(file, 'another')).not.toBe(lost);
  });

  it('is another once the graph begins anew', async ({ file }) => {
    const before = await versionOf(file);
    await graphFiles.beginAnew(file);
    const after = await versionOf(file);
    expect(after).not.toBe(before);
    expect(await versionOf(file)).toBe(after);
  });
});

describe('a graph file of a program that kept no version in it', () => {
  it('has one while it is open, and one that lasts from the first write on', async ({ folder }) => {
    const file = join(folder, 'old.grafeo');
    await withStore(file, async (store) => {
      await applySchema(store);
      expect(await store.version()).toBe(await store.version());
    });
    expect(await versionOf(file)).not.toBe(await versionOf(file));
    const written = await write(file, 'first');
    expect(await versionOf(file)).toBe(written);
  });
});
