import { writeSync } from 'node:fs';
import { cp, open as openFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { z } from 'zod';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { graphFiles } from '../../src/store/open-store.js';
import { test } from '../support/fixtures.js';
import { LAST_MARKED, writeMarkedGraph } from '../support/store/older-graphs.js';
import { queryOf } from '../support/store/query-of.js';
import { strictness } from '../support/store/test-store.js';

// These run on the embedded store whatever store the other tests run on.

const createThing = queryOf('CREATE (:Thing)', {});
const countOfId = queryOf('MATCH (n {id: $id}) RETURN count(n) AS total', { total: z.int() });

const open = (file: string) => EmbeddedStore.open(file, { timeoutMilliseconds: 10_000, strict: strictness() });

async function write(file: string, times: number): Promise<void> {
  const store = await open(file);
  for (let time = 0; time < times; time += 1) await store.write((transaction) => transaction.run(createThing, {}));
  await store.close();
}

/** Copies a closed graph with its mark, or without. */
async function copy(file: string, to: string, endings = ['', '.mark']): Promise<void> {
  for (const ending of endings) await cp(`${file}${ending}`, `${to}${ending}`);
}

const it = test.extend('file', async ({ folder }) => {
  const file = join(folder, 'graph.grafeo');
  await write(file, 3);
  return file;
});

describe('a graph that was written to elsewhere', () => {
  it.for([1, 2, 3, 10])(
    'is refused beside the mark of another history, after %i writes',
    async (times, { file, folder }) => {
      const elsewhere = join(folder, 'elsewhere.grafeo');
      await copy(file, elsewhere);
      await write(elsewhere, times);
      await write(file, 1);
      const before = graphFiles.sizeOf(file);
      await copy(elsewhere, file, ['']);
      const refused = open(file);
      await expect(refused).rejects.toMatchObject({ kind: 'LOST' });
      await expect(refused).rejects.toThrow(`«officials-graph adopt ${file} --accept-loss»`);
      expect((await graphFiles.adopt(file, true)).before?.nodes).toBe(before.nodes);
      await write(file, 1);
      await write(file, 1);
    },
  );

  it('is another than a graph with as many writes that began by itself', async ({ file, folder }) => {
    const another = join(folder, 'another.grafeo');
    await write(another, 30);
    await copy(another, file, ['']);
    await expect(open(file)).rejects.toThrow('it is another graph, or a copy that was written to elsewhere');
  });
});

describe('a graph that goes on from its mark', () => {
  it('opens with any of the marks that a kill may leave, however many failed to be written', async ({
    file,
    folder,
  }) => {
    const marks = join(folder, 'marks');
    const store = await open(file);
    const handle = await openFile(file);
    // What is told to have failed may be on the disk all the same. Of a log nothing is written by handle.
    const failing = vi.spyOn(Object.getPrototypeOf(handle), 'write').mockImplementation(async function (
      this: typeof handle,
      ...[slot, , , position]: unknown[]
    ) {
      writeSync(this.fd, z.instanceof(Buffer).parse(slot), 0, undefined, z.int().parse(position));
      throw new Error('The disk fails.');
    });
    await handle.close();
    for (let time = 0; time < 5; time += 1) {
      await cp(`${file}.mark`, join(marks, String(time)));
      await store.write((transaction) => transaction.run(createThing, {}));
    }
    failing.mockRestore();
    await store.close();
    const before = graphFiles.sizeOf(file);
    for (const name of await readdir(marks)) {
      await cp(join(marks, name), `${file}.mark`);
      await (await open(file)).close();
      expect(graphFiles.sizeOf(file)).toEqual(before);
    }
  });

  it('opens when an older version was killed before it marked its last write, and has a history from then on', async ({
    folder,
  }) => {
    const file = join(folder, 'older.grafeo');
    await writeMarkedGraph(file);
    const store = await open(file);
    expect(await store.read(countOfId, { id: LAST_MARKED })).toEqual([{ total: 1 }]);
    await store.close();
    await copy(file, join(folder, 'elsewhere.grafeo'));
    await write(join(folder, 'elsewhere.grafeo'), 20);
    await write(file, 1);
    await rm(file);
    await copy(join(folder, 'elsewhere.grafeo'), file, ['']);
    await expect(open(file)).rejects.toMatchObject({ kind: 'LOST' });
  });
});
