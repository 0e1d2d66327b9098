import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, vi } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { loadStartingDataset } from '../../../src/exchange/formats/dataset/starting-dataset.js';
import { ensureBounds } from '../../../src/facts/bounds/rebuild-bounds.js';
import type { EntityFact, Facts } from '../../../src/facts/fact.js';
import { loadFacts } from '../../../src/facts/write-facts.js';
import { serveBackups } from '../../../src/operations/backup/serve-backups.js';
import { applySchema } from '../../../src/store/apply-schema.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/store.js';
import { runCommand } from '../../support/cli/run-command.js';
import { exportText } from '../../support/exchange/import-text.js';
import { testOnGraphFile } from '../../support/fixtures.js';
import { graphqlPath } from '../../support/http/graphql-get.js';
import { send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';

/** Closes what a test has opened, the last first. */
type Closers = (() => Promise<void>)[];

const it = testOnGraphFile.extend('closers', ({ graphFile: _ }, { onCleanup }): Closers => {
  const closers: Closers = [];
  onCleanup(async () => {
    for (const close of closers.reverse()) await close();
  });
  return closers;
});

async function open(closers: Closers, file: string): Promise<GraphStore> {
  const store = await openStore({ ...readConfig(), graphFile: file });
  closers.push(() => store.close());
  await applySchema(store);
  return store;
}

/** A graph as the running service has it. */
async function serve(closers: Closers, graphFile: string): Promise<GraphStore> {
  const store = await open(closers, graphFile);
  await loadStartingDataset(store);
  await ensureBounds(store);
  const backups = await serveBackups(store, pino({ level: 'silent' }));
  closers.push(() => backups.close());
  return store;
}

/** The starting graph in a file that nobody has open. */
async function leaveGraph(closers: Closers, graphFile: string): Promise<void> {
  const store = await open(closers, graphFile);
  await loadStartingDataset(store);
  await store.close();
}

function exportOf(store: GraphStore): Promise<string> {
  return exportText(store, 'native');
}

/** The export of a file, read as a command reads it. */
async function exportOfFile(file: string): Promise<string> {
  const store = await openStore({ ...readConfig(), graphFile: file }, { readOnly: true });
  try {
    return await exportOf(store);
  } finally {
    await store.close();
  }
}

function official(number: number): EntityFact {
  const properties = { name: `Official ${number}` };
  return { type: 'Official', id: `official:written-${number}`, properties, evidence: ['source:writer'] };
}
const writer: EntityFact = { type: 'Source', id: 'source:writer', properties: { title: 'A writer' }, evidence: [] };

function written(number: number): Facts {
  return { entities: [official(number)], relationships: [] };
}

/** Asks a service on a graph file for an answer that has a tag, if it is another than the given one. */
async function askTagged(closers: Closers, file: string, tag = '') {
  const store = await open(closers, file);
  const app = await startApp(store);
  const headers = { 'if-none-match': tag };
  const answer = await send(`${app.url}${graphqlPath({ query: '{ officials { totalCount } }' })}`, { headers });
  await app.close();
  await store.close();
  return { status: answer.status, tag: answer.headers.etag };
}

describe('a restored graph', () => {
  it('confirms no tag of the graph as it was, before its backup or after', async ({ closers, folder, graphFile }) => {
    await leaveGraph(closers, graphFile);
    const before = await askTagged(closers, graphFile);
    expect(await askTagged(closers, graphFile, before.tag), 'nothing was written').toMatchObject({ status: 304 });
    const backup = join(folder, 'backup.grafeo');
    expect((await runCommand('backup', backup)).code).toBe(0);
    const tags = [before.tag];
    for (const number of [1, 2]) {
      const store = await open(closers, graphFile);
      await loadFacts(store, { ...written(number), entities: [writer, official(number)] });
      await store.close();
      tags.push((await askTagged(closers, graphFile)).tag);
    }
    // Twice, and each time as much is written as before.
    for (const time of [1, 2]) {
      expect((await runCommand('restore', backup, '--force')).code).toBe(0);
      for (const number of [0, 1, 2]) {
        const store = await open(closers, graphFile);
        if (number > 0)
          await loadFacts(store, { ...written(number), entities: [writer, official(10 * time + number)] });
        await store.close();
        for (const tag of tags.slice(0, 3))
          expect(await askTagged(closers, graphFile, tag)).toMatchObject({ status: 200 });
        tags.push((await askTagged(closers, graphFile)).tag);
      }
    }
    expect(tags).toEqual(tags.map(() => expect.stringMatching(/^W\//)));
    expect(new Set(tags).size).toBe(9);
  });
});

describe('a backup while the service runs', () => {
  it('restores to another file with the same export', async ({ closers, folder, graphFile }) => {
    const store = await serve(closers, graphFile);
    const [backup, restored] = [join(folder, 'backup.grafeo'), join(folder, 'restored.grafeo')];
    const made = await runCommand('backup', backup);
    expect(made).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/copied by the running service/) });
    expect((await runCommand('restore', backup, '--to', restored)).code).toBe(0);
    expect(await exportOfFile(restored)).toBe(await exportOf(store));
  });

  it('contains every concurrent write acknowledged before, and no partial ones', async ({
    closers,
    folder,
    graphFile,
  }) => {
    const store = await serve(closers, graphFile);
    await loadFacts(store, { entities: [writer], relationships: [] });
    let acknowledged = 0;
    let stopped = false;
    const writing = (async () => {
      while (!stopped) {
        await loadFacts(store, written(acknowledged + 1));
        acknowledged += 1;
      }
    })();
    const backups = [];
    for (const name of ['first', 'second', 'third']) {
      const [backup, restored] = [join(folder, `${name}.grafeo`), join(folder, `${name}-restored.grafeo`)];
      const before = acknowledged;
      expect((await runCommand('backup', backup)).code).toBe(0);
      const after = acknowledged;
      expect((await runCommand('restore', backup, '--to', restored)).code).toBe(0);
      backups.push({ restored, before, after });
    }
    stopped = true;
    await writing;
    expect(backups.at(-1)?.after).toBeGreaterThan(0);
    const reference = await open(closers, join(folder, 'reference.grafeo'));
    await loadStartingDataset(reference);
    await loadFacts(reference, { entities: [writer], relationships: [] });
    let loaded = 0;
    for (const { restored, before, after } of backups) {
      const exported = await exportOfFile(restored);
      const writes = exported.split('"id":"official:written-').length - 1;
      expect(writes).toBeGreaterThanOrEqual(before);
      // One more may be in it, committed and not yet acknowledged.
      expect(writes).toBeLessThanOrEqual(after + 1);
      for (; loaded < writes; loaded += 1) await loadFacts(reference, written(loaded + 1));
      expect(exported).toBe(await exportOf(reference));
      expect(await runCommand('check', restored, '--json')).toMatchObject({
        code: 0,
        out: expect.stringMatching('"errors":0'),
      });
    }
  });

  it('serves only its own user, and leaves no socket behind', async ({ closers, folder, graphFile }) => {
    const store = await open(closers, graphFile);
    const backups = await serveBackups(store, pino({ level: 'silent' }));
    expect((await stat(`${graphFile}.sock`)).mode & 0o077).toBe(0);
    await backups.close();
    await store.close();
    expect(await readdir(folder)).toEqual(['graph.grafeo', 'graph.grafeo.mark']);
  });

  it('succeeds after a service was killed and left its socket', async ({ closers, folder, graphFile }) => {
    await leaveGraph(closers, graphFile);
    await writeFile(`${graphFile}.sock`, '');
    expect((await runCommand('backup', join(folder, 'one.grafeo'))).out).toMatch(/as no service runs/);
    await serve(closers, graphFile);
    expect((await runCommand('backup', join(folder, 'two.grafeo'))).out).toMatch(/copied by the running service/);
  });

  it('reports what the service could not do', async ({ closers, graphFile }) => {
    await serve(closers, graphFile);
    const { code, err } = await runCommand('backup', join(graphFile, 'below-a-file.grafeo'));
    expect([code, err]).toEqual([1, expect.stringMatching(/backup failed/)]);
  });

  it('is refused for a graph that another kind of process has open', async ({ closers, folder, graphFile }) => {
    await open(closers, graphFile);
    const { code, err } = await runCommand('backup', join(folder, 'backup.grafeo'));
    expect([code, err]).toEqual([1, expect.stringMatching(/takes no requests for backups.*Wait until it ends/)]);
    expect((await runCommand('check')).err).toMatch(/officials-graph backup copy\.grafeo/);
  });
});

describe('a backup of a graph that no service has open', () => {
  it.beforeEach(({ closers, graphFile }) => leaveGraph(closers, graphFile));

  it('into a folder is named after the time, with a checksum for sha256sum', async ({ folder }) => {
    const made = JSON.parse((await runCommand('backup', `${join(folder, 'backups')}/`, '--json')).out);
    expect(made.file).toMatch(/backups\/graph-\d{8}T\d{6}Z\.grafeo$/);
    expect(made).toMatchObject({ byService: false, bytes: (await stat(made.file)).size });
    const [name] = /[^/]+$/.exec(made.file) ?? [];
    expect(await readFile(`${made.file}.sha256`, 'utf8')).toBe(`${made.sha256}  ${name}\n`);
    expect(await readdir(join(folder, 'backups'))).toEqual([name, `${name}.mark`, `${name}.sha256`]);
  });

  it('replaces a file only with --force, and never the graph', async ({ folder, graphFile }) => {
    const backup = join(folder, 'backup.grafeo');
    await writeFile(backup, 'precious');
    const refused = await runCommand('backup', backup);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/There is a file .*--force/)]);
    expect(await readFile(backup, 'utf8')).toBe('precious');
    expect((await runCommand('backup', backup, '--force')).code).toBe(0);
    expect((await runCommand('backup', graphFile, '--force')).err).toMatch(/is the graph itself/);
  });

  it('is refused if there is no graph', async ({ folder }) => {
    vi.stubEnv('GRAPH_FILE', join(folder, 'nowhere.grafeo'));
    expect((await runCommand('backup', join(folder, 'backup.grafeo'))).err).toMatch(/There is no graph file/);
    expect((await runCommand('check')).err).toMatch(/There is no graph file/);
    expect(await readdir(folder)).toEqual(['graph.grafeo', 'graph.grafeo.mark']);
  });
});

const itWithBackup = it.extend('backup', async ({ closers, folder, graphFile }) => {
  await leaveGraph(closers, graphFile);
  const backup = join(folder, 'backup.grafeo');
  await runCommand('backup', backup);
  return backup;
});

describe('restore', () => {
  itWithBackup.for([
    ['changed', (backup: string) => appendFile(backup, 'x'), /checksum is not the one/],
    ['cut short, its checksum lost', cutShort, /damaged/],
    ['no backup', (backup: string) => rm(backup), /There is no backup/],
  ] as const)('refuses a backup that is %s, and changes nothing', async ([_, harm, message], { backup, folder }) => {
    await harm(backup);
    const { code, err } = await runCommand('restore', backup, '--force');
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
    expect((await readdir(folder)).filter((name) => name.startsWith('graph'))).toEqual([
      'graph.grafeo',
      'graph.grafeo.mark',
    ]);
  });

  async function cutShort(backup: string) {
    await rm(`${backup}.sha256`);
    await truncate(backup, Math.floor((await stat(backup)).size * 0.7));
  }

  itWithBackup('replaces a graph only with --force, and moves it aside', async ({ backup, graphFile }) => {
    const before = await readFile(graphFile);
    const refused = await runCommand('restore', backup);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/--to, or replace it with --force/)]);
    expect(before.equals(await readFile(graphFile))).toBe(true);
    const restored = JSON.parse((await runCommand('restore', backup, '--force', '--json')).out);
    expect(before.equals(await readFile(restored.replaced))).toBe(true);
    expect(await exportOfFile(graphFile)).toBe(await exportOfFile(backup));
  });

  itWithBackup('never replaces a graph that is open', async ({ backup, closers, graphFile }) => {
    await open(closers, graphFile);
    const { code, err } = await runCommand('restore', backup, '--force');
    expect([code, err]).toEqual([1, expect.stringMatching(/stop the service, then restore/)]);
  });

  itWithBackup(
    'replaces a damaged graph, with the log that would be replayed into another',
    async ({ backup, graphFile }) => {
      await writeFile(graphFile, 'no graph at all');
      await writeFile(`${graphFile}.wal`, 'its log');
      const restored = JSON.parse((await runCommand('restore', backup, '--force', '--json')).out);
      expect(await readFile(`${restored.replaced}.wal`, 'utf8')).toBe('its log');
      expect(await exportOfFile(graphFile)).toBe(await exportOfFile(backup));
    },
  );
});

describe('on Neo4j', () => {
  it('says which of its tools to use', async ({ folder }) => {
    vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:1');
    vi.stubEnv('NEO4J_PASSWORD', 'a secret');
    const { code, err } = await runCommand('backup', join(folder, 'backup.grafeo'));
    expect([code, err]).toEqual([1, expect.stringMatching(/neo4j-admin database dump/)]);
    expect((await runCommand('restore', 'backup.grafeo')).err).toMatch(/name a graph file with --to/);
  });
});

describe('a command line that is not valid', () => {
  it.each([
    [['backup'], /backup needs a file or a folder/],
    [['backup', 'a', 'b'], /not b too/],
    [['restore'], /restore needs a backup/],
    [['restore', 'a', 'b'], /write --to b/],
    [['check', 'a', 'b'], /not b too/],
  ])('is refused: %j', async (args, message) => {
    const { code, err } = await runCommand(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it.each(['check', 'backup', 'restore'])('%s --help describes its use', async (name) => {
    expect((await runCommand(name, '--help')).out).toMatch(/Usage: officials-graph .*Examples:/s);
  });
});
